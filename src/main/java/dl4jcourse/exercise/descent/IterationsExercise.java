package dl4jcourse.exercise.descent;

import dl4jcourse.data.Batches;
import dl4jcourse.data.Dataset;
import dl4jcourse.exercise.Exercise;
import dl4jcourse.exercise.ExerciseBuilder;
import dl4jcourse.nn.Matrix;

/** How many batches an epoch has, and how large the last one is. */
final class IterationsExercise {
    private IterationsExercise() {}

    static Exercise exercise() {
        return new ExerciseBuilder("6.1", "int[] batchesPerEpoch(int examples, int batchSize)", 15, 6)
                .reference((Integer examples, Integer size) -> counted(examples, size))
                .example(60_000, 64)
                .example(21, 20)
                .more(random -> new Object[] {50 + random.nextInt(950), 3 + random.nextInt(40)})
                .edge(400, 20)
                .edge(10, 64)
                .edge(7, 1)
                .mistake("integer-division", (Integer examples, Integer size) ->
                        new int[] {examples / size, examples % size})
                .mistake("rest-without-batch", (Integer examples, Integer size) ->
                        new int[] {examples / size, counted(examples, size)[1]})
                .mistake("off-by-one", (Integer examples, Integer size) ->
                        new int[] {examples / size + 1, examples % size})
                .mistake("empty-batch", (Integer examples, Integer size) ->
                        new int[] {counted(examples, size)[0], examples % size})
                .mistake("full-batch", (Integer examples, Integer size) -> new int[] {counted(examples, size)[0], size})
                .mistake("other-order", (Integer examples, Integer size) ->
                        new int[] {counted(examples, size)[1], counted(examples, size)[0]})
                .mistake("rounded", (Integer examples, Integer size) ->
                        new int[] {(int) Math.round((double) examples / size), counted(examples, size)[1]})
                .build();
    }

    private static int[] counted(int examples, int size) {
        Dataset data = new Dataset(Matrix.zeros(examples, 1), Matrix.zeros(examples, 1));
        int count = 0;
        int last = 0;
        for (Dataset batch : Batches.inOrder(data, size)) {
            count++;
            last = batch.size();
        }
        return new int[] {count, last};
    }
}
