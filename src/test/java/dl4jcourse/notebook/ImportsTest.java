package dl4jcourse.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dl4jcourse.exercise.cell.CellImports;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name that two imported packages have cannot be used in a cell. */
class ImportsTest {
    private static Stream<JavaClass> publicTypes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dl4jcourse").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                        .filter(type -> CellImports.ALL.contains(type.getPackageName() + ".*"));
    }

    private static List<String> clashes(Stream<String> names) {
        return names.collect(Collectors.groupingBy(name -> name, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void everyNameOfTheCourseIsUnique() {
        assertEquals(List.of(), clashes(publicTypes().map(JavaClass::getSimpleName)));
        assertTrue(publicTypes().count() > 50);
    }

    @Test
    void aClashIsNoticed() {
        assertEquals(
                List.of("Matrix"),
                clashes(Stream.concat(publicTypes().map(JavaClass::getSimpleName), Stream.of("Matrix"))));
    }
}
