package shanyrak.query.violating;

import java.time.Instant;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;
import shanyrak.command.violating.Peeping;

/** Is public, asks the clock and the other side, speaks to the terminal, and has no group and no beginning. */
@RestController
public class Deciding {

    @Autowired
    private @Nullable CommandBus commands;

    @EventHandler
    void on(Peeping event, DataSource database) {
        System.out.println(Instant.now() + " " + event + commands + database);
    }
}
