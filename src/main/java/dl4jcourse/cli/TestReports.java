package dl4jcourse.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The reports that a test run leaves, one XML file a test class. */
record TestReports(Path folder) {
    /** So that the reports of an earlier run cannot count. */
    void delete() throws IOException {
        for (Path report : files()) Files.delete(report);
    }

    TestCount count() throws IOException {
        TestCount sum = TestCount.NONE;
        for (Path report : files()) sum = sum.plus(count(report));
        return sum;
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .sorted()
                    .toList();
        }
    }

    private static TestCount count(Path report) throws IOException {
        try (Reader text = Files.newBufferedReader(report)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader suite = factory.createXMLStreamReader(text);
            suite.nextTag();
            int failed = number(suite, "failures") + number(suite, "errors");
            int skipped = number(suite, "skipped");
            return new TestCount(number(suite, "tests") - failed - skipped, failed, skipped);
        } catch (XMLStreamException | NumberFormatException e) {
            throw new IOException(report + ": " + e.getMessage(), e);
        }
    }

    private static int number(XMLStreamReader suite, String attribute) {
        return Integer.parseInt(suite.getAttributeValue(null, attribute));
    }
}
