package no.brobygger.bake;

import java.io.File;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.JBakeException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * JBake's configuration of a site, with what JBake's renderer asks for each page answered from fields.
 *
 * <p>Each of these questions would otherwise search four layers of properties and substitute variables in the answer.
 * A document's type is the name of its template, and its address is complete, so the two settings that JBake keeps per
 * type need no search at all.
 */
final class SiteConfiguration extends DefaultJBakeConfiguration {

    private final File destination;
    private final String draftSuffix;

    private SiteConfiguration(File siteFolder, CompositeConfiguration properties, File destination) {
        super(siteFolder, properties);
        this.destination = destination;
        this.draftSuffix = super.getDraftSuffix();
        // Whatever reads the folder as a property, not through the getter, must find the same one.
        setDestinationFolder(destination);
    }

    /**
     * Reads {@code jbake.properties} of the site over JBake's defaults. This is where JBake starts to run, and to log.
     *
     * @throws JBakeException if the file cannot be read
     */
    static SiteConfiguration read(Path siteFolder, Path staging) {
        JBakeLog.quieten();
        File folder = siteFolder.toFile();
        DefaultJBakeConfiguration read =
                new JBakeConfigurationFactory().createDefaultJbakeConfiguration(folder, staging.toFile(), true);
        return new SiteConfiguration(folder, read.getCompositeConfiguration(), staging.toFile());
    }

    @Override
    public File getDestinationFolder() {
        return destination;
    }

    @Override
    public String getDraftSuffix() {
        return draftSuffix;
    }

    /** Always nothing: see {@link PageDocument}. */
    @Override
    public String getOutputExtensionByDocType(String docType) {
        return "";
    }

    /** Always UTF-8: the pages say so in their head, whatever an old {@code jbake.properties} may ask for. */
    @Override
    public String getRenderEncoding() {
        return "UTF-8";
    }

    @Override
    public String getTemplateByDocType(String docType) {
        return docType;
    }
}
