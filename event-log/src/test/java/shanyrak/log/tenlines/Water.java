package shanyrak.log.tenlines;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("water")
@DisallowReplay
class Water {

    final AtomicInteger millilitres = new AtomicInteger();

    @EventHandler
    void on(KettleFilled event) {
        millilitres.addAndGet(event.millilitres());
    }
}
