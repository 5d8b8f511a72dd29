package dl4jcourse.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives picocli the command objects: each gets the project and the language it works in, if it asks for them. */
record Commands(Project project, Messages messages) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        try {
            Constructor<K> constructor = type.getDeclaredConstructor(Project.class, Messages.class);
            return constructor.newInstance(project, messages);
        } catch (NoSuchMethodException plain) {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
