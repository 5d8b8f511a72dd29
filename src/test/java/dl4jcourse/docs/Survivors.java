package dl4jcourse.docs;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The mutants that no test noticed, counted by class, method and mutator, which outlive a change of lines.
 *
 * @param counts how many by {@code class method mutator}, such as {@code graph.Gradients by ConditionalsBoundary}
 * @param classes the classes that were mutated
 */
record Survivors(Map<String, Integer> counts, Set<String> classes) {
    private static final String ROOT = "dl4jcourse.";

    /** PIT's {@code mutations.xml}. */
    static Survivors read(InputStream xml) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> classes = new TreeSet<>();
        for (Element mutation : mutations(xml)) {
            String name = text(mutation, "mutatedClass").substring(ROOT.length());
            classes.add(name);
            if (mutation.getAttribute("detected").equals("false")) {
                counts.merge(name + " " + method(mutation) + " " + mutator(mutation), 1, Integer::sum);
            }
        }
        return new Survivors(counts, classes);
    }

    private static List<Element> mutations(InputStream xml) throws IOException {
        try {
            DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setErrorHandler(null); // the exception says it
            NodeList nodes = parser.parse(xml).getElementsByTagName("mutation");
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(i -> (Element) nodes.item(i))
                    .toList();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("a report of PIT expected: " + e.getMessage(), e);
        }
    }

    private static String text(Element mutation, String tag) {
        return mutation.getElementsByTagName(tag).item(0).getTextContent();
    }

    /** A lambda counts to the method it stands in. */
    private static String method(Element mutation) {
        return text(mutation, "mutatedMethod").replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
    }

    private static String mutator(Element mutation) {
        String name = text(mutation, "mutator");
        return name.substring(name.lastIndexOf('.') + 1).replaceAll("Mutator$", "");
    }

    /** The table's rows {@code | class | method | mutator | number | … |}. */
    static Map<String, Integer> explained(String markdown) {
        Map<String, Integer> explained = new TreeMap<>();
        markdown.lines().map(line -> line.split("\\|")).filter(Survivors::isRow).forEach(cells -> {
            String key = cells[1].replace("`", "").strip() + " "
                    + cells[2].replace("`", "").strip() + " "
                    + cells[3].replace("`", "").strip();
            explained.merge(key, Integer.valueOf(cells[4].strip()), Integer::sum);
        });
        return explained;
    }

    private static boolean isRow(String[] cells) {
        return cells.length > 6 && cells[4].strip().matches("\\d+") && !cells[6].isBlank();
    }

    /** Survivors without an explanation, and explanations of mutants that are killed by now, of the classes mutated. */
    List<String> complaints(Map<String, Integer> explained) {
        Set<String> keys = new TreeSet<>(counts.keySet());
        explained.keySet().stream()
                .filter(key -> classes.contains(key.substring(0, key.indexOf(' '))))
                .forEach(keys::add);
        List<String> complaints = new ArrayList<>();
        for (String key : keys) {
            int survived = counts.getOrDefault(key, 0);
            int listed = explained.getOrDefault(key, 0);
            if (survived != listed) {
                complaints.add(key + ": " + survived + " survived, " + listed + " explained");
            }
        }
        return complaints;
    }
}
