package no.brobygger.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Schools to compare with. */
public final class Schools {

    private Schools() {}

    /** One that has told its name only. */
    public static School named(String id, Map<String, String> names) {
        return new School(
                id,
                names,
                SchoolKind.PUBLIC,
                SchoolSite.AS_ALL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}
