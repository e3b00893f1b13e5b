package shanyrak.query.developers;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something that programmers want to know.
 *
 * @param name its words are messages {@code developers.<name>} and {@code developers.<name>.1} …
 * @param paragraphs how many there are
 */
record Topic(String name, int paragraphs, List<Line> lines) {

    /**
     * A line for the shell. It may use the variables that lines before it have set.
     *
     * @param shell is all there is to it if it sets a variable
     * @param answer the documented status; 0 if it sets a variable
     * @param fields what the answer's JSON has at its top
     */
    record Line(String shell, int answer, List<String> fields) {

        static Line sets(String shell) {
            return new Line(shell, 0, List.of());
        }

        static Line answers(int status, String shell, String... fields) {
            return new Line(shell, status, List.of(fields));
        }

        public boolean isAsked() {
            return answer > 0;
        }

        Line about(String campaign) {
            return new Line(shell.replace("{campaign}", campaign), answer, fields);
        }
    }

    /** Keys of the messages that the paragraphs are. */
    public List<String> texts() {
        return IntStream.rangeClosed(1, paragraphs)
                .mapToObj(number -> heading() + "." + number)
                .toList();
    }

    public String heading() {
        return "developers." + name;
    }

    Topic about(String campaign) {
        return new Topic(
                name,
                paragraphs,
                lines.stream().map(line -> line.about(campaign)).toList());
    }
}
