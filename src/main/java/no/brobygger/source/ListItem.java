package no.brobygger.source;

import java.util.ArrayList;
import java.util.List;

/**
 * One item of a comma list in a property's value.
 *
 * @param text without blanks around it; empty between two commas
 * @param index where it begins in the value
 */
record ListItem(String text, int index) {

    static List<ListItem> of(String value) {
        List<ListItem> items = new ArrayList<>();
        int start = 0;
        while (start <= value.length()) {
            int comma = value.indexOf(',', start);
            int end = comma < 0 ? value.length() : comma;
            String raw = value.substring(start, end);
            items.add(new ListItem(
                    raw.strip(), start + raw.length() - raw.stripLeading().length()));
            start = end + 1;
        }
        return items;
    }
}
