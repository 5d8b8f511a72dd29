package dl4jcourse.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A system that ND4J 1.0.0-M2.1 has native code for, under JavaCPP's name. */
enum BundlePlatform {
    LINUX_X86_64,
    LINUX_ARM64,
    MACOSX_X86_64,
    MACOSX_ARM64,
    WINDOWS_X86_64;

    /** JavaCPP's name, such as {@code linux-x86_64}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", "-");
    }

    /** The system that this runs on, if ND4J knows it. */
    static Optional<BundlePlatform> here() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macosx" : "linux";
        return of(name + (System.getProperty("os.arch").equals("aarch64") ? "-arm64" : "-x86_64"));
    }

    static Optional<BundlePlatform> of(String code) {
        return Arrays.stream(values())
                .filter(platform -> platform.code().equals(code))
                .findAny();
    }

    /** The systems named; this one when none is, and each once. */
    static List<BundlePlatform> named(List<String> codes, Messages messages) {
        if (codes.contains("all")) return List.of(values());
        if (codes.isEmpty()) return List.of(here().orElseThrow(() -> unknown("–", messages)));
        return codes.stream()
                .map(code -> of(code).orElseThrow(() -> unknown(code, messages)))
                .distinct()
                .sorted()
                .toList();
    }

    private static CourseException unknown(String code, Messages messages) {
        String known = Arrays.stream(values()).map(BundlePlatform::code).collect(Collectors.joining(", "));
        return messages.error("bundle.platform", code, known);
    }
}
