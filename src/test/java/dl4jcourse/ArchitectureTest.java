package dl4jcourse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the packages, as {@code docs/architecture.md} draws them. */
class ArchitectureTest {
    private static final String ROOT = "dl4jcourse.";
    private static final JavaClasses COURSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dl4jcourse");

    /** A package, and what it may use of the course besides itself. */
    private record Arrow(String from, String... to) {
        ArchRule rule() {
            List<String> allowed = new ArrayList<>(List.of(ROOT + from + ".."));
            Stream.of(to).forEach(name -> allowed.add(ROOT + name + ".."));
            DescribedPredicate<JavaClass> forbidden = JavaClass.Predicates.resideInAPackage("dl4jcourse..")
                    .and(DescribedPredicate.not(
                            JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))));
            return noClasses()
                    .that()
                    .resideInAPackage(ROOT + from + "..")
                    .should()
                    .dependOnClassesThat(forbidden);
        }
    }

    private static final List<Arrow> ARROWS = List.of(
            new Arrow("nn"),
            new Arrow("optim", "nn"),
            new Arrow("graph"),
            new Arrow("gradcheck", "nn"),
            new Arrow("data", "nn"),
            new Arrow("train", "nn", "optim", "data"),
            new Arrow("dl4j", "nn", "optim", "gradcheck", "data", "train"),
            new Arrow("bench", "nn", "optim", "data", "train", "dl4j"),
            new Arrow("plot", "nn", "data", "train"),
            new Arrow("agent"),
            new Arrow(
                    "exercise",
                    "nn",
                    "optim",
                    "graph",
                    "gradcheck",
                    "data",
                    "train",
                    "dl4j",
                    "files",
                    "ipynb",
                    "agent"),
            new Arrow("notebook", "nn", "optim", "graph", "gradcheck", "data", "train", "dl4j", "plot", "exercise"),
            new Arrow("files"),
            new Arrow("ipynb", "files"),
            new Arrow("grading", "ipynb", "files", "exercise", "plot"),
            new Arrow("slides", "ipynb"),
            new Arrow("cli", "data", "files", "ipynb", "exercise", "grading", "plot", "slides"));

    @TestFactory
    Stream<DynamicTest> arrowsPointOneWay() {
        return ARROWS.stream()
                .map(arrow ->
                        DynamicTest.dynamicTest(arrow.from(), () -> arrow.rule().check(COURSE)));
    }

    @Test
    void aForbiddenArrowIsNoticed() {
        assertTrue(new Arrow("train", "nn").rule().evaluate(COURSE).hasViolation());
        assertFalse(new Arrow("nn").rule().evaluate(COURSE).hasViolation());
    }

    @Test
    void everyPackageHasItsArrows() {
        classes()
                .should()
                .resideInAnyPackage(
                        ARROWS.stream().map(a -> ROOT + a.from() + "..").toArray(String[]::new))
                .check(COURSE);
    }

    @Test
    void theHandWrittenSideUsesTheJdkAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "nn..", ROOT + "optim..", ROOT + "graph..", ROOT + "gradcheck..", ROOT + "train..")
                .should()
                .dependOnClassesThat(DescribedPredicate.not(
                        JavaClass.Predicates.resideInAnyPackage("", "java..", "dl4jcourse..", "org.jspecify..")))
                .check(COURSE);
    }

    @Test
    void dataUsesTheJdkAndTablesaw() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "data..")
                .should()
                .dependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                        "", "java..", "dl4jcourse..", "org.jspecify..", "tech.tablesaw..")))
                .check(COURSE);
    }

    /** JJava's class loader has nothing else. */
    @Test
    void theAgentUsesTheJdkAndAsm() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "agent..")
                .should()
                .dependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(
                        "", "java..", ROOT + "agent..", "org.jspecify..", "org.objectweb.asm..")))
                .check(COURSE);
    }

    @Test
    void dl4jAndJjavaStayWhereTheyBelong() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..dl4j..", ROOT + "notebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..")
                .check(COURSE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "notebook..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dflib..")
                .check(COURSE);
    }
}
