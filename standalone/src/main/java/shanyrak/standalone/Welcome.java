package shanyrak.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import shanyrak.command.account.SetupLink;

/** Says at the terminal where the installation is to be found, and how its first account is made. */
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final SetupLink setup;

    Welcome(SetupLink setup) {
        this.setup = setup;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        String port = event.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        String address = "http://localhost:" + port;
        LOG.info("Shanyrak is ready at {}", address);
        setup.path().ifPresent(path -> LOG.info("Make the first account, once, at {}{}", address, path));
    }
}
