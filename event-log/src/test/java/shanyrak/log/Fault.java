package shanyrak.log;

import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** What may befall nodes and their server. */
enum Fault {

    /** The connections of all who write. */
    CUT_WRITERS {
        @Override
        void strike(Storm storm) {
            storm.cut("shanyrak_command");
        }
    },

    /** The connections of all who read, and the one that listens. */
    CUT_READERS {
        @Override
        void strike(Storm storm) {
            storm.cut("shanyrak_query");
        }
    },

    /** The line breaks between a commit and its answer. */
    LOSE_ANSWERS {
        @Override
        void strike(Storm storm) {
            storm.lines().forEach(line -> {
                int before = line.answersLost();
                line.loseAnAnswer();
                await().atMost(Storm.PATIENCE).until(() -> line.answersLost() > before);
            });
        }
    },

    /** A process of the server; the others then do not trust their memory and recover from disk. */
    CRASH {
        @Override
        void strike(Storm storm) {
            storm.server().signal("KILL", storm.someWriter());
            storm.awaitServer();
        }
    },

    /** The whole server at once. */
    KILL {
        @Override
        void strike(Storm storm) {
            storm.server().kill();
        }
    },

    RESTART {
        @Override
        void strike(Storm storm) {
            storm.server().restart();
        }
    },

    /** Whoever holds the head stands still for longer than others wait for it, until one of these was told so. */
    FREEZE {
        @Override
        void strike(Storm storm) {
            int before = storm.refusedAsBusy();
            await().atMost(Storm.PATIENCE)
                    .until(() -> storm.freezeAHolder(Duration.ofSeconds(1)) && storm.refusedAsBusy() > before);
        }
    },

    /** Callers are interrupted, on whichever kind of thread they are. */
    INTERRUPT {
        @Override
        void strike(Storm storm) {
            storm.interruptWriters();
        }
    };

    abstract void strike(Storm storm);
}
