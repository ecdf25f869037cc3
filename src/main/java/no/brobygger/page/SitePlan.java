package no.brobygger.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All pages of a site, in the order they were planned.
 *
 * @param pages no two have the same address, and no address is the folder of another
 * @param files what is copied beside them
 */
public record SitePlan(List<PlannedPage> pages, List<PlannedFile> files) {

    public SitePlan {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        Map<String, PlannedPage> byAddress = new HashMap<>(pages.size() * 2);
        for (PlannedPage page : pages) {
            PlannedPage other = byAddress.putIfAbsent(page.address(), page);
            if (other != null) {
                throw new IllegalArgumentException("address '" + page.address() + "' is planned twice: "
                        + described(other) + " and " + described(page));
            }
        }
        for (PlannedPage page : pages) {
            String address = page.address();
            for (int slash = address.lastIndexOf('/'); slash > 0; slash = address.lastIndexOf('/', slash - 1)) {
                PlannedPage file = byAddress.get(address.substring(0, slash));
                if (file != null) {
                    throw new IllegalArgumentException("address '" + file.address() + "' is a file for "
                            + described(file) + " and a folder of '" + address + "' for " + described(page));
                }
            }
        }
    }

    /** A plan without files. */
    public SitePlan(List<PlannedPage> pages) {
        this(pages, List.of());
    }

    private static String described(PlannedPage page) {
        return "'" + page.template() + "' in '" + page.language().tag() + "'";
    }
}
