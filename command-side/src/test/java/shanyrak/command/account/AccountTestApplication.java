package shanyrak.command.account;

import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.http.HttpStatus;
import shanyrak.command.platform.KnownCampaigns;
import shanyrak.web.BrokenRule;
import shanyrak.web.Refused;
import shanyrak.web.WebFoundation;

/** The command side's accounts without its aggregates. No {@code @Configuration}: the whole command side must not scan it. */
@EnableAutoConfiguration
@Import(WebFoundation.class)
@ComponentScan("shanyrak.command.account")
@ComponentScan(
        basePackages = "shanyrak.command.platform",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*\\.(CommandDatabase|Randomness|Identities|TimeAndChance)"))
@PropertySource("classpath:command-side.properties")
class AccountTestApplication {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    /** There are two campaigns. */
    @Bean
    KnownCampaigns knownCampaigns() {
        return campaign -> {
            if (!List.of(AccountScene.CAMPAIGN, AccountScene.OTHER_CAMPAIGN).contains(campaign)) {
                throw new Refused(HttpStatus.NOT_FOUND, List.of(BrokenRule.of("CampaignNotFound", campaign)));
            }
        };
    }

    @Bean
    FailingPages failingPages() {
        return new FailingPages();
    }
}
