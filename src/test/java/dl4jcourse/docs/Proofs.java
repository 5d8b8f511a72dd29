package dl4jcourse.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests that a text in Markdown names as proofs: {@code `AdamTest`}, {@code `MirrorTest.kinksAndTiesAreDecidedAlike`}.
 *
 * <p>A row of a table is proved by a test that it names itself or that its section names for all rows; where the section says
 * "own test", the row's {@code `Name`} needs a {@code NameTest}.
 */
record Proofs(Map<String, String> testClasses) {
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Contract))(?:\\.(\\w+))?`");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    /** The test classes under this directory by their simple names. */
    static Proofs in(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return new Proofs(files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file).toString())
                    .map(file -> file.substring(0, file.length() - 5).replace(file.contains("\\") ? '\\' : '/', '.'))
                    .collect(Collectors.toMap(name -> name.substring(name.lastIndexOf('.') + 1), name -> name)));
        }
    }

    /** What is wrong with the text's proofs, one line each. */
    List<String> complaints(String markdown) {
        List<String> complaints = new ArrayList<>();
        TEST.matcher(markdown).results().forEach(test -> complaints.addAll(missing(test)));
        for (String section : markdown.split("\n(?=## )")) {
            complaints.addAll(unproved(section));
        }
        return complaints;
    }

    private List<String> missing(MatchResult test) {
        String name = testClasses.get(test.group(1));
        if (name == null) {
            return List.of("no class " + test.group(1));
        }
        boolean found = test.group(2) == null || hasMethod(name, test.group(2));
        return found ? List.of() : List.of("no method " + test.group(1) + "." + test.group(2));
    }

    private static boolean hasMethod(String className, String method) {
        try {
            for (Class<?> c = Class.forName(className); c != null; c = c.getSuperclass()) {
                if (Stream.of(c.getDeclaredMethods()).map(Method::getName).anyMatch(method::equals)) {
                    return true;
                }
            }
            return false;
        } catch (ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(className + " is not compiled", e));
        }
    }

    private List<String> unproved(String section) {
        int table = section.indexOf("\n|");
        if (table < 0) {
            return List.of();
        }
        String preamble = section.substring(0, table);
        boolean byDefault = TEST.matcher(preamble).find();
        return section.substring(table)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .filter(row -> !TEST.matcher(row).find())
                .flatMap(row -> byDefault ? ownTestMissing(preamble, row).stream() : Stream.of("no proof of " + row))
                .toList();
    }

    private List<String> ownTestMissing(String preamble, String row) {
        if (!preamble.contains("own test") && !preamble.contains("own\ntest")) {
            return List.of();
        }
        return NAME.matcher(row.split("\\|")[1])
                .results()
                .map(name -> name.group(1) + "Test")
                .filter(test -> !testClasses.containsKey(test))
                .map(test -> "no class " + test)
                .toList();
    }
}
