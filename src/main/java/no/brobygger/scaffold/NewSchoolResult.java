package no.brobygger.scaffold;

/** How the making of a school ended. */
public sealed interface NewSchoolResult {

    /**
     * Nothing was written, because what was asked for cannot be.
     *
     * @param message what is wrong, one line
     * @param remedy what to do, one line
     */
    record Refused(String message, String remedy) implements NewSchoolResult {}

    /** Nothing was written, because answers that were known beforehand cannot be; the interview was told which. */
    record Declined() implements NewSchoolResult {}

    /** Nothing was written, because the site's settings have errors; they were told. */
    record Failed() implements NewSchoolResult {}

    /**
     * The school has its file.
     *
     * @param path of the file, relative to the site folder
     * @param name what the school is called
     */
    record Made(String path, String name) implements NewSchoolResult {}
}
