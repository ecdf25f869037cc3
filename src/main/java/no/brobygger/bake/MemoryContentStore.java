package no.brobygger.bake;

import java.io.File;
import java.util.Set;
import java.util.function.Predicate;
import no.brobygger.page.PlannedPage;
import no.brobygger.page.SitePlan;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store over the plan of the site, without a database.
 *
 * <p>Every public method is overridden but the final {@code updateSchema}, which nothing here calls. The JVM links a
 * method when it is first run, so the classes of OrientDB are never looked for; one method forgotten here would ask for
 * them. Reflection over the superclass asks for them too: a template must never see the store.
 *
 * <p>It can only be read: the plan is complete before anything is baked. All its documents are published, and the type
 * of each is the name of its template.
 */
final class MemoryContentStore extends ContentStore {

    private final SitePlan plan;

    MemoryContentStore(SitePlan plan) {
        super("memory", "pages");
        this.plan = plan;
    }

    SitePlan plan() {
        return plan;
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return documents(page -> page.template().equals(docType));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return getAllContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return getAllContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return documents(page -> true);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return documents(page -> page.address().equals(uri));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public long getDocumentCount(String docType) {
        return plan.pages().stream()
                .filter(page -> page.template().equals(docType))
                .count();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getDocumentCount(docType);
    }

    /** Nothing: the oven renders all pages itself, and JBake's own renderer of documents would be quadratic. */
    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return new DocumentList<>();
    }

    @Override
    public Set<String> getTags() {
        return Set.of();
    }

    @Override
    public Set<String> getAllTags() {
        return Set.of();
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public long getStart() {
        return -1;
    }

    @Override
    public long getLimit() {
        return -1;
    }

    @Override
    public void startup() {
        // The plan is there from the start.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public void shutdown() {
        // Nothing is open.
    }

    @Override
    public void resetPagination() {
        // There is none.
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // Nothing is kept from one build to the next.
    }

    @Override
    public void setStart(int start) {
        throw readOnly();
    }

    @Override
    public void setLimit(int limit) {
        throw readOnly();
    }

    @Override
    public void drop() {
        throw readOnly();
    }

    @Override
    public void addDocument(DocumentModel document) {
        throw readOnly();
    }

    @Override
    public void deleteContent(String uri) {
        throw readOnly();
    }

    @Override
    public void deleteAllByDocType(String docType) {
        throw readOnly();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        throw readOnly();
    }

    private DocumentList<DocumentModel> documents(Predicate<PlannedPage> wanted) {
        DocumentList<DocumentModel> documents = new DocumentList<>();
        plan.pages().stream().filter(wanted).map(PageDocument::described).forEach(documents::add);
        return documents;
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the content store is the plan of the site and cannot be changed");
    }
}
