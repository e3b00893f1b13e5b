package shanyrak.query.selfreports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.Channel;
import shanyrak.events.selfreport.ProtestSelfReported;
import shanyrak.events.selfreport.SelfReportCriteria;
import shanyrak.events.selfreport.SelfReportEvent;
import shanyrak.events.selfreport.SelfReportsDiscounted;
import shanyrak.events.selfreport.SelfReportsRecounted;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.View;

/** Keeps {@code selfreports_v1}: each report with the number of decisions that leave it out, and those decisions. */
@Component
@ProcessingGroup(SelfReports.VIEW)
class SelfReportsProjection implements View {

    private final JdbcClient jdbc;

    SelfReportsProjection(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return SelfReports.VIEW;
    }

    @EventHandler
    void on(SelfReportEvent event, TrackingToken token, @Timestamp Instant recorded) {
        long position = token.position().orElseThrow();
        LocalDate day = LocalDate.ofInstant(recorded, ZoneOffset.UTC);
        switch (event) {
            case ProtestSelfReported it -> report(it, position, day);
            case SelfReportsDiscounted it -> discount(it, position, day);
            case SelfReportsRecounted it -> recount(it, day);
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE selfreports_v1.report, selfreports_v1.discount").update();
    }

    private void report(ProtestSelfReported event, long position, LocalDate day) {
        jdbc.sql("""
                        INSERT INTO selfreports_v1.report
                          (position, campaign, reported_on, day, channel, country, addressee, items)
                        VALUES (:position, :campaign, :reported, :day, :channel, :country, :addressee, :items)""")
                .param("position", position)
                .param("campaign", event.campaign())
                .param("reported", day)
                .param("day", event.day())
                .param("channel", event.channel().name())
                .param("country", event.country())
                .param("addressee", event.addressee())
                .param("items", event.items())
                .update();
    }

    private void discount(SelfReportsDiscounted event, long position, LocalDate day) {
        Criteria criteria = new Criteria(event.campaign(), event.criteria());
        int reports = count(criteria, 1);
        Map<String, @Nullable Object> parameters = criteria.parameters();
        parameters.put("discount", event.discount());
        parameters.put("position", position);
        parameters.put("decided", day);
        parameters.put("reason", event.reason().name());
        parameters.put("reports", reports);
        jdbc.sql("""
                        INSERT INTO selfreports_v1.discount (discount, campaign, position, decided_on, through,
                          reported_from, reported_until, channel, country, addressee, reason, reports)
                        VALUES (:discount, :campaign, :position, :decided, :through,
                          cast(:from AS date), cast(:until AS date), :channel, :country, :addressee, :reason, :reports)""").params(parameters).update();
    }

    private void recount(SelfReportsRecounted event, LocalDate day) {
        jdbc.sql("""
                        UPDATE selfreports_v1.discount SET taken_back_on = :day
                        WHERE discount = :discount AND taken_back_on IS NULL RETURNING *""")
                .param("day", day)
                .param("discount", event.discount())
                .query((row, _) -> criteria(row))
                .list()
                .forEach(criteria -> count(criteria, -1));
    }

    private int count(Criteria criteria, int more) {
        return jdbc.sql("UPDATE selfreports_v1.report SET discounts = discounts + :more WHERE " + Criteria.CONDITION)
                .params(criteria.parameters())
                .param("more", more)
                .update();
    }

    private static Criteria criteria(ResultSet row) throws SQLException {
        return new Criteria(row.getString("campaign"), meant(row));
    }

    /** What the columns of a decision say. */
    static SelfReportCriteria meant(ResultSet row) throws SQLException {
        String channel = row.getString("channel");
        return new SelfReportCriteria(
                row.getLong("through"),
                row.getObject("reported_from", LocalDate.class),
                row.getObject("reported_until", LocalDate.class),
                channel == null ? null : Channel.valueOf(channel),
                row.getString("country"),
                row.getObject("addressee", Integer.class));
    }
}
