package no.brobygger.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Collectors;
import no.brobygger.page.SitePlan;
import org.jbake.model.DocumentModel;
import org.junit.jupiter.api.Test;

class MemoryContentStoreTest {

    /** Read from the class files: reflection over JBake's class would look for the database's classes and fail. */
    @Test
    void everyPublicMethodIsOverridden() {
        JavaClass store = imported("org/jbake/app/ContentStore.class", "org.jbake.app.ContentStore");
        JavaClass ours = imported("no/brobygger/bake/MemoryContentStore.class", MemoryContentStore.class.getName());

        List<String> inherited = store.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(MemoryContentStoreTest::signature)
                .filter(signature -> ours.getMethods().stream()
                        .noneMatch(own -> signature(own).equals(signature)))
                .toList();

        assertThat(store.getMethods()).hasSizeGreaterThan(30);
        assertThat(inherited).containsExactly("updateSchema()");
    }

    @Test
    void thePlanIsItsContent() {
        MemoryContentStore store = new MemoryContentStore(
                new SitePlan(List.of(TinySite.text("nb/a.html", "a"), TinySite.page("nb/b.html", "other.ftlh", "b"))));

        assertThat(store.getPublishedPages())
                .extracting(DocumentModel::getUri)
                .containsExactly("nb/a.html", "nb/b.html");
        assertThat(store.getAllContent("other.ftlh"))
                .extracting(DocumentModel::getUri)
                .containsExactly("nb/b.html");
        assertThat(store.getDocumentByUri("nb/a.html"))
                .extracting(DocumentModel::getType)
                .containsExactly("text.ftlh");
        assertThat(store.getDocumentCount("text.ftlh")).isEqualTo(1);
        assertThat(store.getUnrenderedContent()).isEmpty();
        assertThat(store.getPublishedPosts()).isEmpty();
        assertThat(store.getTags()).isEmpty();
    }

    @Test
    void thePlanCannotBeChanged() {
        MemoryContentStore store = new MemoryContentStore(new SitePlan(List.of()));

        assertThatThrownBy(() -> store.addDocument(new DocumentModel()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("the content store is the plan of the site and cannot be changed");
    }

    private static JavaClass imported(String file, String name) {
        return new ClassFileImporter()
                .importUrl(MemoryContentStoreTest.class.getClassLoader().getResource(file))
                .get(name);
    }

    private static String signature(JavaMethod method) {
        return method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
