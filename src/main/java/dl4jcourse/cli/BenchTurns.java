package dl4jcourse.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Whole programs that take turns, one at a time, in a new order each round. */
record BenchTurns(List<BenchProgram> programs, Project project, Messages messages) {
    List<BenchFigure> run(int rounds) throws IOException {
        Map<List<String>, BenchFigure> figures = new LinkedHashMap<>();
        List<BenchProgram> order = new ArrayList<>(programs);
        Random chance = new Random(1);
        for (int round = 1; round <= rounds; round++) {
            System.out.println(messages.get("bench.round", round, rounds));
            for (BenchProgram program : order)
                for (BenchFigure figure : program.run(project, messages))
                    figures.merge(List.of(figure.work(), figure.way()), figure, BenchFigure::plus);
            Collections.shuffle(order, chance);
        }
        return List.copyOf(figures.values());
    }
}
