package shanyrak.query.platform;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyrak.events.campaign.CampaignEvent;
import shanyrak.events.entry.EntryEvent;
import shanyrak.vault.VaultKeys;
import shanyrak.vault.VaultReader;

/** Fetches the keys of a whole batch in one round trip, before its first event is handled. */
@Component
class KeysOfTheBatch implements MessageHandlerInterceptor<EventMessage<?>> {

    private final VaultReader vault;

    KeysOfTheBatch(@QuerySideDatabase VaultReader vault) {
        this.vault = vault;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
            throws Exception {
        if (work instanceof BatchingUnitOfWork<? extends EventMessage<?>> batch
                && batch.isFirstMessage(work.getMessage())) {
            vault.opener(keys(batch));
        }
        return chain.proceed();
    }

    private static Set<UUID> keys(BatchingUnitOfWork<? extends EventMessage<?>> batch) {
        return batch.getMessages().stream()
                .map(Message::getPayload)
                .map(KeysOfTheBatch::key)
                .collect(Collectors.toSet());
    }

    private static UUID key(Object event) {
        return switch (event) {
            case EntryEvent e -> e.entry();
            case CampaignEvent e -> VaultKeys.ofCampaign(e.campaign());
            default -> throw new IllegalArgumentException("No view handles " + event.getClass());
        };
    }
}
