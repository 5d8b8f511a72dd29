package dl4jcourse.cli;

import dl4jcourse.files.AtomicFile;
import dl4jcourse.plot.LogLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a training step scales with batch, width and depth: by hand, by DL4J and by PyTorch, as numbers and as pictures. */
record BenchCurves(Project project, Messages messages, boolean quick) {
    /** A curve, what its x-axis shows, and the sizes. */
    private record Curve(String name, String title, List<Integer> sizes) {
        /** What the programs understand: curve, batch, width, hidden layers. */
        String point(int size) {
            return switch (name) {
                case "batch" -> "batch:" + size + ":128:1";
                case "width" -> "width:64:" + size + ":1";
                default -> "depth:64:128:" + size;
            };
        }

        List<String> points() {
            return sizes.stream().map(this::point).toList();
        }
    }

    private static final List<Curve> CURVES = List.of(
            new Curve("batch", "batch size (width 128, one hidden layer)", List.of(1, 4, 16, 64, 256, 1024, 4096)),
            new Curve("width", "width (batch 64, one hidden layer)", List.of(8, 32, 128, 512, 2048)),
            new Curve("depth", "hidden layers (batch 64, width 128)", List.of(1, 2, 5, 10, 20)));

    /** Milliseconds a step of each way, at the sizes. */
    record Measured(List<Integer> sizes, Map<String, double[]> milliseconds) {}

    /** Measures all ways in turns and writes the numbers and a picture of each curve. */
    void run(BenchOwn own, BenchPeers peers, Path numbers, Path pictures) throws IOException {
        List<BenchProgram> ways = ways(own, peers);
        Map<String, Map<String, List<BenchTime>>> times = new TreeMap<>();
        for (int round = 1; round <= (quick ? 1 : 5); round++)
            for (BenchProgram way : ways) for (String line : way.lines(project, messages)) add(times, way.way(), line);
        Map<String, Measured> curves = new LinkedHashMap<>();
        for (Curve curve : CURVES) {
            Measured measured = measured(curve, times);
            curves.put(curve.name(), measured);
            AtomicFile.write(pictures.resolve("scaling-" + curve.name() + ".svg"), svg(curve, measured));
        }
        Map<String, Object> all =
                Map.of("machine", BenchMachine.here(), "unit", "milliseconds a step", "curves", curves);
        BenchJson.write(numbers, all);
    }

    private List<BenchProgram> ways(BenchOwn own, BenchPeers peers) throws IOException {
        List<String> points =
                CURVES.stream().flatMap(curve -> curve.points().stream()).toList();
        List<BenchProgram> ways = new ArrayList<>(List.of(
                own.scaling("hand", "hand", true, points),
                own.scaling("DL4J", "dl4j", false, points),
                own.scaling("DL4J, all cores", "dl4j", true, points)));
        if (peers.hasTorch()) ways.add(peers.scaling(points));
        else System.out.println(messages.get("bench.no-torch", peers.python()));
        return ways;
    }

    private static void add(Map<String, Map<String, List<BenchTime>>> times, String way, String line) {
        String[] parts = line.split("\t");
        if (parts.length != 3 || !parts[0].equals("point")) return;
        times.computeIfAbsent(way, any -> new TreeMap<>())
                .computeIfAbsent(parts[1], any -> new ArrayList<>())
                .add(new BenchTime(Double.parseDouble(parts[2]), Double.NaN));
    }

    private static Measured measured(Curve curve, Map<String, Map<String, List<BenchTime>>> times) {
        Map<String, double[]> lines = new LinkedHashMap<>();
        times.forEach((way, points) -> lines.put(
                way,
                curve.points().stream()
                        .mapToDouble(point ->
                                1000 * BenchTime.median(points.get(point)).wall())
                        .toArray()));
        return new Measured(curve.sizes(), lines);
    }

    private static String svg(Curve curve, Measured measured) {
        double[] x = measured.sizes().stream().mapToDouble(n -> n).toArray();
        return LogLines.bothAxes(curve.title(), "milliseconds a step", x, measured.milliseconds())
                        .svg() + "\n";
    }
}
