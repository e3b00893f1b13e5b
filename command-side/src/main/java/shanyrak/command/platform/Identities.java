package shanyrak.command.platform;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** New identities. They are random, so that they tell nothing of when they were made. */
@Component
public class Identities {

    public UUID next() {
        return UUID.randomUUID();
    }
}
