package shanyrak.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static shanyrak.log.LogDatabase.boiled;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MetersIT {

    private final LogDatabase log = LogDatabase.empty();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void tell_how_appending_goes() {
        try (PostgresEventStorageEngine engine = log.engine()) {
            new AppendMeters(engine).bindTo(meters);
            engine.appendEvents(boiled("a", 0, 3));
            assertThatExceptionOfType(AggregateStreamCreationException.class)
                    .isThrownBy(() -> engine.appendEvents(boiled("a", 0)));
            try (HeldHead head = new HeldHead(log)) {
                Caller.append(engine, boiled("b", 0));
                head.awaitAppender();
                Caller.append(engine, boiled("c", 0));
                await().until(() -> gauge("shanyrak.log.queue") == 1);
            }
        }

        assertThat(meters.get("shanyrak.log.group").summary().count()).isEqualTo(4);
        assertThat(meters.get("shanyrak.log.group.events").summary().totalAmount())
                .isEqualTo(6);
        assertThat(timed("written")).isEqualTo(3);
        assertThat(timed("refused")).isEqualTo(1);
    }

    @Test
    void tell_how_far_readers_are_behind() throws InterruptedException {
        try (PostgresEventStorageEngine engine = log.engine();
                LogTail tail = log.tail()) {
            new TailMeters(tail).bindTo(meters);
            engine.appendEvents(boiled("a", 0, 3));
            try (BlockingStream<TrackedEventMessage<?>> ahead = tail.openStream(Positions.token(3));
                    BlockingStream<TrackedEventMessage<?>> behind = tail.openStream(null)) {
                await().until(() -> gauge("shanyrak.log.head") == 3);
                assertThat(gauge("shanyrak.log.tail.lag")).isEqualTo(3);
                behind.nextAvailable();
                assertThat(gauge("shanyrak.log.tail.lag")).isEqualTo(2);
                assertThat(ahead.hasNextAvailable()).isFalse();
            }
            assertThat(gauge("shanyrak.log.tail.lag")).isZero();
        }
    }

    @Test
    void every_meter_says_what_it_counts_and_stands_in_the_readme() throws IOException {
        try (PostgresEventStorageEngine engine = log.engine();
                LogTail tail = log.tail()) {
            new AppendMeters(engine).bindTo(meters);
            new TailMeters(tail).bindTo(meters);
        }
        String readme = Files.readString(Path.of("README.md"));

        assertThat(meters.getMeters()).map(Meter::getId).hasSize(7).allSatisfy(meter -> {
            assertThat(meter.getDescription()).containsAnyOf("Appends", "Events", "How long");
            assertThat(readme).contains("| `" + meter.getName() + "` |");
        });
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private long timed(String outcome) {
        return meters.get("shanyrak.log.append").tag("outcome", outcome).timer().count();
    }
}
