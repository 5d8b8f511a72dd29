package dl4jcourse.docs;

import java.lang.reflect.Member;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up names such as {@code Matrix} and {@code Matrix.mmul} in a list of packages, without running their code. */
record JavaNames(List<String> packages) {
    static final JavaNames OURS = new JavaNames(
            Stream.of("nn nn.layer nn.loss nn.init nn.perceptron optim graph gradcheck data train dl4j plot exercise"
                            .split(" "))
                    .map(name -> "dl4jcourse." + name)
                    .toList());

    static final JavaNames DL4J = new JavaNames(List.of(
            "org.deeplearning4j.nn.api",
            "org.deeplearning4j.nn.conf",
            "org.deeplearning4j.nn.conf.dropout",
            "org.deeplearning4j.nn.conf.layers",
            "org.deeplearning4j.nn.conf.preprocessor",
            "org.deeplearning4j.nn.gradient",
            "org.deeplearning4j.nn.graph",
            "org.deeplearning4j.nn.multilayer",
            "org.deeplearning4j.nn.weights",
            "org.deeplearning4j.earlystopping",
            "org.deeplearning4j.earlystopping.trainer",
            "org.deeplearning4j.gradientcheck",
            "org.nd4j.autodiff.samediff",
            "org.nd4j.evaluation.classification",
            "org.nd4j.linalg.activations",
            "org.nd4j.linalg.api.buffer",
            "org.nd4j.linalg.api.ndarray",
            "org.nd4j.linalg.dataset",
            "org.nd4j.linalg.dataset.api.iterator",
            "org.nd4j.linalg.dataset.api.preprocessor",
            "org.nd4j.linalg.factory",
            "org.nd4j.linalg.indexing",
            "org.nd4j.linalg.learning.config",
            "org.nd4j.linalg.learning.regularization",
            "org.nd4j.linalg.lossfunctions",
            "org.nd4j.linalg.lossfunctions.impl",
            "org.nd4j.linalg.schedule"));

    /** Whether the class is there and, behind a dot, has a public method, field or nested class of that name. */
    boolean has(String name) {
        String[] parts = name.split("\\.", 2);
        Optional<Class<?>> type = packages.stream()
                .flatMap(home -> load(home + "." + parts[0]).stream())
                .findFirst();
        return type.isPresent() && (parts.length == 1 || hasMember(type.get(), parts[1]));
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, JavaNames.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static boolean hasMember(Class<?> type, String name) {
        Stream<String> members = Stream.of(type.getMethods(), type.getFields())
                .flatMap(Arrays::stream)
                .map(Member::getName);
        Stream<String> nested = Arrays.stream(type.getClasses()).map(Class::getSimpleName);
        return Stream.concat(members, nested).anyMatch(name::equals);
    }
}
