package shanyrak.query.desk;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyrak.events.entry.EntryCorrected;
import shanyrak.events.entry.EntryEvent;
import shanyrak.events.entry.EntryLogged;
import shanyrak.events.entry.EntryPublished;
import shanyrak.events.entry.EntryRetracted;
import shanyrak.events.entry.EntryWithheld;
import shanyrak.events.entry.EvictionAttemptRepelled;
import shanyrak.events.entry.Facts;
import shanyrak.events.entry.HomesDemolished;
import shanyrak.events.entry.Publication;
import shanyrak.log.LogMetadata;
import shanyrak.query.platform.Kebab;
import shanyrak.query.platform.QuerySideDatabase;
import shanyrak.query.platform.View;

/** Keeps {@code desk_v1}: who logged what, and what has become of it. It holds no words. */
@Component
@ProcessingGroup(Desk.VIEW)
class DeskProjection implements View {

    private final JdbcClient jdbc;

    DeskProjection(@QuerySideDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return Desk.VIEW;
    }

    @EventHandler
    void on(EntryEvent event, TrackingToken token, @MetaDataValue(LogMetadata.ACTOR) @Nullable String actor) {
        switch (event) {
            case EntryLogged e -> log(e, token.position().orElseThrow(), actor);
            case EntryCorrected e -> describe(e.entry(), e.content().facts());
            case EntryPublished e -> become(e.entry(), Desk.State.PUBLISHED);
            case EntryWithheld e -> become(e.entry(), Desk.State.HELD);
            case EntryRetracted e -> become(e.entry(), Desk.State.RETRACTED);
            case EvictionAttemptRepelled _, HomesDemolished _ -> nothingOnTheDesk();
        }
    }

    @ResetHandler
    void reset() {
        jdbc.sql("TRUNCATE desk_v1.entry").update();
    }

    private void log(EntryLogged event, long position, @Nullable String actor) {
        Facts facts = event.content().facts();
        Desk.State state = event.publication() == Publication.NOW ? Desk.State.PUBLISHED : Desk.State.HELD;
        jdbc.sql("""
                        INSERT INTO desk_v1.entry
                          (entry, actor, campaign, kind, edtf, country, town, state, logged_position)
                        VALUES (:entry, :actor, :campaign, :kind, :edtf, :country, :town, :state, :position)""")
                .param("entry", event.entry())
                .param("actor", actor == null ? null : UUID.fromString(actor))
                .param("campaign", event.campaign())
                .param("kind", Kebab.of(event.content().kind()))
                .param("edtf", facts.when().edtf())
                .param("country", facts.place().country())
                .param("town", facts.place().town())
                .param("state", state.name())
                .param("position", position)
                .update();
    }

    private void describe(UUID entry, Facts facts) {
        jdbc.sql("UPDATE desk_v1.entry SET edtf = :edtf, country = :country, town = :town WHERE entry = :entry")
                .param("edtf", facts.when().edtf())
                .param("country", facts.place().country())
                .param("town", facts.place().town())
                .param("entry", entry)
                .update();
    }

    private void become(UUID entry, Desk.State state) {
        jdbc.sql("UPDATE desk_v1.entry SET state = :state WHERE entry = :entry")
                .param("state", state.name())
                .param("entry", entry)
                .update();
    }

    private static void nothingOnTheDesk() {}
}
