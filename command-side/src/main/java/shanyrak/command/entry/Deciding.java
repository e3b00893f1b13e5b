package shanyrak.command.entry;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import shanyrak.command.content.EntryRules;
import shanyrak.command.entry.DecisionBodies.Decision;
import shanyrak.command.entry.DecisionBodies.Reason;
import shanyrak.command.entry.EntryDesk.Logged;
import shanyrak.command.platform.Asked;
import shanyrak.command.platform.Checks;
import shanyrak.command.platform.CommandKey;
import shanyrak.command.platform.CommandKeys;
import shanyrak.command.platform.Dispatch;
import shanyrak.command.platform.Typed;
import shanyrak.events.values.Sealed;
import shanyrak.vault.Seal;
import shanyrak.vault.Vault;
import shanyrak.web.Duty;

/** The way of every decision about an entry: it is checked, its words are sealed, and it is carried out once. */
@Component
class Deciding {

    private final Dispatch dispatch;
    private final CommandKeys keys;
    private final Vault vault;
    private final LoggedEntries entries;
    private final Clock clock;

    Deciding(Dispatch dispatch, CommandKeys keys, Vault vault, LoggedEntries entries, Clock clock) {
        this.dispatch = dispatch;
        this.keys = keys;
        this.vault = vault;
        this.entries = entries;
        this.clock = clock;
    }

    About about(String campaign, UUID entry, Asked asked) {
        return new About(campaign, entry, asked);
    }

    /** One entry, and who decides about it. */
    final class About {

        private final String campaign;
        private final UUID entry;
        private final Asked asked;

        private About(String campaign, UUID entry, Asked asked) {
            this.campaign = campaign;
            this.entry = entry;
            this.asked = asked;
        }

        /** @param command is asked for only if the decision breaks no rule and has not been carried out */
        Logged decide(Duty duty, Object body, Checks checks, Function<Seal, DecideOnEntry> command) {
            Asked inRole = asked.as(duty, campaign);
            CommandKey key = keys.of(asked.who(), asked.idempotencyKey(), asked.address(), body);
            checks.refuseIfBroken();
            entries.get(campaign, entry);
            return new Logged(entry, dispatch.send(key, inRole.who(), () -> command.apply(vault.seal(entry))));
        }

        /** What needs no words. */
        Logged plainly(Duty duty, Decision decision, DecideOnEntry command) {
            return decide(duty, decision, new Checks(clock), _ -> command);
        }

        /** What needs a reason, and nothing else. */
        Logged because(Duty duty, Reason reason, Function<Sealed, DecideOnEntry> command) {
            Checks checks = new Checks(clock);
            checks.requiredWords("reason", reason.reason(), EntryRules.NOTE);
            return decide(duty, reason, checks, seal -> command.apply(Typed.required(seal, reason.reason())));
        }
    }
}
