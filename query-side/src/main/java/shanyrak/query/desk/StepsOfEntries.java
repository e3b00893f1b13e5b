package shanyrak.query.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.query.desk.Desk.Logged;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.Today;
import shanyrak.web.Duty;
import shanyrak.web.SignedIn;

/** What entries wait for: to be settled, retracted, verified, published; or to be told what came of them. */
@Component
@Order(1)
class StepsOfEntries implements NextSteps {

    private final JdbcClient jdbc;
    private final Today today;

    StepsOfEntries(@QuerySideDatabase JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What is to be done, the most urgent first. */
    private enum Waiting {
        DISPUTED(
                Duty.VERIFY,
                "standing = 'DISPUTED'",
                "disputed_on",
                "disputed_on, logged_position",
                it -> decisions(it, "settle")),
        RETRACTION_REQUESTED(
                Duty.REVISE,
                "requested_on IS NOT NULL AND requested_by IS DISTINCT FROM :me AND standing <> 'RETRACTED'",
                "requested_on",
                "requested_on, logged_position",
                it -> decisions(it, "confirm-retraction", "decline-retraction")),
        UNVERIFIED(
                Duty.VERIFY,
                "standing IN ('CORROBORATED', 'REPORTED') AND said_by IS DISTINCT FROM :me",
                "said_on",
                "standing, logged_position",
                it -> decisions(it, "verify")),
        HELD(
                Duty.PUBLISH,
                "shown = 'HELD' AND standing <> 'RETRACTED'",
                "said_on",
                "logged_position",
                it -> decisions(it, "publish")),
        PROMISE_DUE(
                Duty.LOG,
                "kind = 'promise' AND due < :today AND NOT ended AND standing <> 'RETRACTED'",
                "due",
                "due, logged_position",
                it -> decisions(it, "keep", "break")),
        ANNOUNCED(
                Duty.LOG,
                "kind = 'announcement' AND latest < :today AND NOT ended AND standing <> 'RETRACTED'",
                "latest",
                "latest, logged_position",
                Waiting::ofAnAnnouncement);

        private final Duty duty;
        private final String condition;
        private final String since;
        private final String order;
        private final Function<Logged, List<Form>> forms;

        Waiting(Duty duty, String condition, String since, String order, Function<Logged, List<Form>> forms) {
            this.duty = duty;
            this.condition = condition;
            this.since = since;
            this.order = order;
            this.forms = forms;
        }

        String question() {
            return """
                    SELECT *, greatest(0, cast(:today AS date) - %s) AS days, count(*) OVER () AS of_all
                    FROM desk_v2.entry WHERE campaign = :campaign AND %s ORDER BY %s LIMIT :most""".formatted(since, condition, order);
        }

        private static List<Form> decisions(Logged entry, String... names) {
            return Arrays.stream(names)
                    .map(name -> Form.decision(name, entry.entry()))
                    .toList();
        }

        /** What was held is logged from its announcement. */
        private static List<Form> ofAnAnnouncement(Logged entry) {
            String held = "/desk/log/" + entry.says().action() + "?campaign=" + entry.campaign() + "&announcement="
                    + entry.entry();
            return List.of(Form.of("held", held), Form.decision("call-off", entry.entry()));
        }
    }

    @Override
    public Set<String> views() {
        return Set.of(Desk.VIEW);
    }

    @Override
    public List<Group> of(String campaign, SignedIn person, int most) {
        return Stream.of(Waiting.values())
                .filter(waiting -> person.may(waiting.duty, campaign))
                .flatMap(waiting -> Stream.ofNullable(group(waiting, campaign, person.account(), most)))
                .toList();
    }

    private @Nullable Group group(Waiting waiting, String campaign, UUID me, int most) {
        List<Counted> found = jdbc.sql(waiting.question())
                .param("campaign", campaign)
                .param("me", me)
                .param("today", today.inUtc())
                .param("most", most)
                .query((row, _) -> counted(row, waiting))
                .list();
        return found.isEmpty()
                ? null
                : new Group(
                        Kebab.of(waiting),
                        found.getFirst().ofAll(),
                        found.stream().map(Counted::step).toList());
    }

    private record Counted(Step step, long ofAll) {}

    private static Counted counted(ResultSet row, Waiting waiting) throws SQLException {
        Logged entry = Desk.logged(row);
        return new Counted(
                new Step(new Entry(entry.entry()), row.getInt("days"), waiting.forms.apply(entry)),
                row.getLong("of_all"));
    }
}
