package no.brobygger.bake;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code <@each of=links here=page.address; link, isHere>…</@each>} prints what stands in it for each link of a list; on
 * the page that a link leads to, {@code isHere} is true for it.
 *
 * <p>For lists that many pages show alike, such as the pages of a topic: they are printed once, and then only the page's
 * own link anew. What stands in it may depend on the link alone, and on what all pages with that list share: their
 * language and their folder.
 */
final class EachDirective implements TemplateDirectiveModel {

    private final Map<Key, Printed> printed = new ConcurrentHashMap<>();

    /**
     * What is printed once.
     *
     * @param place where the directive stands in its template; one and the same for each page
     * @param links their model; that of a list that pages share is one and the same too: see {@link PageObjectWrapper}
     */
    private record Key(DirectiveCallPlace place, ListModel links) {}

    /**
     * A list on a page that is not in it.
     *
     * @param text all links, one after another
     * @param ends where the text of each ends
     * @param places of the links, by the address they lead to
     */
    private record Printed(String text, int[] ends, Map<String, Integer> places) {

        int start(int place) {
            return place == 0 ? 0 : ends[place - 1];
        }
    }

    @Override
    public void execute(
            Environment environment,
            @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] loopVariables,
            TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("of") instanceof ListModel links)
                || !(parameters.get("here") instanceof TemplateScalarModel here)
                || loopVariables.length != 2
                || body == null) {
            throw new TemplateModelException(
                    "'each' needs a list of links, the address of the page, two names and what to print");
        }
        Key key = new Key(environment.getCurrentDirectiveCallPlace(), links);
        Printed list = printed.get(key);
        if (list == null) {
            list = print(links, loopVariables, body);
            printed.put(key, list);
        }
        Integer place = list.places().get(here.getAsString());
        if (place == null) {
            environment.getOut().write(list.text());
            return;
        }
        environment.getOut().write(list.text(), 0, list.start(place));
        print(links.get(place), true, loopVariables, body, environment.getOut());
        int end = list.ends()[place];
        environment.getOut().write(list.text(), end, list.text().length() - end);
    }

    private static Printed print(ListModel links, TemplateModel[] loopVariables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        StringWriter text = new StringWriter();
        int[] ends = new int[links.size()];
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < ends.length; place++) {
            TemplateModel link = links.get(place);
            print(link, false, loopVariables, body, text);
            ends[place] = text.getBuffer().length();
            places.put(address(link), place);
        }
        return new Printed(text.toString(), ends, places);
    }

    private static void print(
            TemplateModel link, boolean isHere, TemplateModel[] loopVariables, TemplateDirectiveBody body, Writer out)
            throws TemplateException, IOException {
        loopVariables[0] = link;
        loopVariables[1] = isHere ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        body.render(out);
    }

    private static String address(TemplateModel link) throws TemplateModelException {
        if (link instanceof TemplateHashModel hash && hash.get("address") instanceof TemplateScalarModel address) {
            return address.getAsString();
        }
        throw new TemplateModelException("'each' needs links, which have an address");
    }
}
