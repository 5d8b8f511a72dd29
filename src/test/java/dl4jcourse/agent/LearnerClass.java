package dl4jcourse.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A class of JShell's package, compiled in a folder by the JDK that runs the tests. */
record LearnerClass(Path folder) {
    static LearnerClass compile(Path folder, String members) throws IOException {
        Path source =
                Files.writeString(folder.resolve("Cell.java"), "package REPL; public class Cell {" + members + "}");
        String[] options = {"-d", folder.toString(), source.toString()};
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options));
        return new LearnerClass(folder);
    }

    byte[] bytes() throws IOException {
        return bytes("REPL/Cell");
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name + ".class"));
    }

    /** Loaded as it is, or as the agent leaves it. */
    Class<?> load(boolean byTheAgent) throws ClassNotFoundException {
        return new ClassLoader(LearnerClass.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                try {
                    String path = name.replace('.', '/');
                    byte[] bytes = bytes(path);
                    byte[] code = byTheAgent ? new Agent().transform(this, path, null, null, bytes) : bytes;
                    return defineClass(name, code, 0, code.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }.loadClass("REPL.Cell");
    }
}
