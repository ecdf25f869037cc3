package no.brobygger.source;

/**
 * What a YAML file says.
 *
 * @param isWhole false after an error of its syntax: then some of its top fields or items are missing
 */
record YamlDocument(YamlValue value, boolean isWhole) {}
