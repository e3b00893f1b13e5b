package shanyrak.command.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every answer owes whoever sent the request, however bad that was. */
final class SafeAnswer {

    /** What only somebody who looks into our code or our database may read. */
    private static final List<String> INTERNAL = List.of(
            "Exception",
            "shanyrak.command",
            "shanyrak.events",
            "shanyrak.web",
            "shanyrak.log",
            "shanyrak.vault",
            "org.springframework",
            "org.axonframework",
            "org.postgresql",
            "org.thymeleaf",
            "tools.jackson",
            "java.",
            "jakarta.",
            "at line",
            "PSQL",
            "SQLSTATE",
            "ERROR:",
            "log.event",
            "_en??");

    private static final JsonMapper JSON = new JsonMapper();

    private SafeAnswer() {}

    static boolean isRefusal(HttpResponse<String> answer) {
        return answer.statusCode() >= 400;
    }

    /** @param sent what may come back because it was sent */
    static void assertTellsNothing(String about, HttpResponse<String> answer, String sent) {
        String own = sent.isEmpty() ? answer.body() : answer.body().replace(sent, "");
        assertThat(own).as(about).doesNotContain(INTERNAL);
    }

    /** A program is told what is wrong: the rule always, and the field where one is to blame. */
    static List<Told> told(String about, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(about).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).as(about).hasValue("application/problem+json");
        JsonNode problem = read(about, answer.body());
        assertThat(problem.path("status").asInt()).as(about).isEqualTo(answer.statusCode());
        assertThat(problem.path("title").asString("")).as(about).isNotBlank();
        assertThat(problem.path("detail").asString("")).as(about).isNotBlank();
        List<Told> told = problem.path("errors")
                .valueStream()
                .map(error -> new Told(
                        error.path("field").asString(""),
                        error.path("rule").asString(""),
                        error.path("message").asString("")))
                .toList();
        assertThat(told).as(about).allSatisfy(one -> {
            assertThat(one.rule()).matches("[A-Z][A-Za-z]+");
            assertThat(one.message()).hasSizeLessThan(600).isNotBlank().doesNotStartWith("refusal.");
        });
        return told;
    }

    record Told(String field, String rule, String message) {

        /** The first part of the field's path. */
        String root() {
            return field.split("[.\\[]", 2)[0];
        }
    }

    private static JsonNode read(String about, String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new AssertionError(about + ": the answer is no JSON: " + body, e);
        }
    }
}
