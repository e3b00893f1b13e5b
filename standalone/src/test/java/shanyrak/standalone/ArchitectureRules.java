package shanyrak.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.annotation.Annotation;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** What holds in all of the code, each rule with its reason. */
final class ArchitectureRules {

    private static final String COMMAND = "shanyrak.command..";
    private static final String QUERY = "shanyrak.query..";
    private static final String EVENTS = "shanyrak.events..";
    private static final String LOG = "shanyrak.log..";
    private static final String VAULT = "shanyrak.vault..";
    private static final String WEB = "shanyrak.web..";
    private static final String STANDALONE = "shanyrak.standalone..";
    private static final String PLATFORM = "shanyrak.(*).platform..";

    private ArchitectureRules() {}

    static List<ArchRule> all() {
        return List.of(
                noClasses()
                        .that()
                        .resideInAPackage(COMMAND)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(QUERY, STANDALONE)
                        .because("the side that decides runs without the side that shows"),
                noClasses()
                        .that()
                        .resideInAPackage(QUERY)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(COMMAND, STANDALONE)
                        .because("the side that shows runs without the side that decides"),
                classes()
                        .that()
                        .resideInAPackage(EVENTS)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                        EVENTS, "java..", "org.jspecify..", "com.fasterxml.jackson.annotation..")
                                .or(DescribedPredicate.<JavaClass>describe(
                                        "@Revision", type -> type.isEquivalentTo(Revision.class))))
                        .because("events outlive every framework"),
                noClasses()
                        .that()
                        .resideInAPackage(LOG)
                        .should()
                        .dependOnClassesThat(resideInAPackage("shanyrak..").and(not(resideInAPackage(LOG))))
                        .because("the log knows nothing of campaigns, nor of keys"),
                noClasses()
                        .that()
                        .resideInAPackage(VAULT)
                        .should()
                        .dependOnClassesThat(resideInAPackage("shanyrak..")
                                .and(not(resideInAnyPackage(VAULT, "shanyrak.events.values.."))))
                        .because("the vault knows nothing of campaigns but what is sealed"),
                noClasses()
                        .that()
                        .resideInAPackage(WEB)
                        .should()
                        .dependOnClassesThat(resideInAPackage("shanyrak..").and(not(resideInAPackage(WEB))))
                        .because("both sides stand on it"),
                classes()
                        .that()
                        .areAnnotatedWith(Revision.class)
                        .and(not(annotatedWith(Aggregate.class)))
                        .should()
                        .bePublic()
                        .andShould()
                        .beRecords()
                        .because("an event is for all, and never changes"),
                classes()
                        .that(haveAMethodWith(CommandHandler.class, EventSourcingHandler.class, EventHandler.class))
                        .should()
                        .notBePublic()
                        .because("aggregates, projections and automations are reached by messages only"),
                classes()
                        .that()
                        .areMetaAnnotatedWith(Controller.class)
                        .or()
                        .areMetaAnnotatedWith(ControllerAdvice.class)
                        .should()
                        .notBePublic()
                        .because("pages and REST are reached by addresses only"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage(PLATFORM)
                        .and(areNot("shanyrak.standalone.Credentials", "has the roles' passwords to invent"))
                        .should()
                        .callCodeUnitWhere(answersDifferentlyEachTime())
                        .because("time, chance and identity come in as arguments"),
                slices().matching("shanyrak.(*).(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .resideInAPackage("shanyrak.command.platform..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(COMMAND).and(not(resideInAPackage("shanyrak.command.platform.."))))
                        .because("features use the platform, not the other way round"),
                noClasses()
                        .that()
                        .resideInAPackage("shanyrak.query.platform..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(QUERY).and(not(resideInAPackage("shanyrak.query.platform.."))))
                        .because("features use the platform, not the other way round"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("shanyrak.command.platform..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.axonframework.commandhandling.gateway..")
                        .because("one place gives a command its id and its answer"),
                noClasses()
                        .that()
                        .resideInAPackage(QUERY)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.axonframework.commandhandling..",
                                "org.axonframework.modelling..",
                                "org.axonframework.eventsourcing..")
                        .because("the side that shows decides nothing"),
                noClasses()
                        .that()
                        .resideInAPackage(QUERY)
                        .and()
                        .resideOutsideOfPackage(PLATFORM)
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "javax\\.sql\\..*|java\\.sql\\.(Connection|Statement|PreparedStatement|DriverManager)"
                                        + "|org\\.springframework\\.jdbc\\.core\\.Jdbc(Template|Operations)")
                        .because("views are read and written by JdbcClient"),
                classes()
                        .that(haveAMethodWith(EventHandler.class))
                        .should()
                        .beAnnotatedWith(ProcessingGroup.class)
                        .because("a group named after a package would be another group after a move"),
                classes()
                        .that(haveAMethodWith(EventHandler.class))
                        .and(not(annotatedWith(DisallowReplay.class)))
                        .should(ArchCondition.from(haveAMethodWith(ResetHandler.class)))
                        .because("a replay must begin from nothing, or be refused"),
                fields().should()
                        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                        .andShould()
                        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                        .andShould()
                        .notBeAnnotatedWith("jakarta.annotation.Resource")
                        .andShould()
                        .notBeAnnotatedWith("jakarta.inject.Inject")
                        .because("what a class needs stands in its constructor"),
                noClasses()
                        .that(areNot("shanyrak.standalone.Launcher", "speaks before there is a log"))
                        .and(areNot("shanyrak.standalone.Standalone", "refuses before there is a log"))
                        .should(ACCESS_STANDARD_STREAMS)
                        .because("what the product says, it logs"));
    }

    private static DescribedPredicate<JavaClass> areNot(String name, String reason) {
        return describe(
                "are not " + name + ", which " + reason, type -> !type.getName().equals(name));
    }

    private static <T extends CanBeAnnotated> DescribedPredicate<T> annotatedWith(
            Class<? extends Annotation> annotation) {
        return describe("@" + annotation.getSimpleName(), it -> it.isAnnotatedWith(annotation));
    }

    @SafeVarargs
    private static DescribedPredicate<JavaClass> haveAMethodWith(Class<? extends Annotation>... annotations) {
        List<Class<? extends Annotation>> any = List.of(annotations);
        String names = any.stream().map(Class::getSimpleName).collect(joining(" or @", "@", ""));
        return describe(
                "have a method with " + names,
                type -> type.getCodeUnits().stream()
                        .anyMatch(method -> any.stream().anyMatch(method::isAnnotatedWith)));
    }

    /** What is asked of a given clock is no chance. */
    private static DescribedPredicate<JavaCall<?>> answersDifferentlyEachTime() {
        return describe("ask for time, chance or identity", call -> {
            JavaClass owner = call.getTargetOwner();
            String name = call.getName();
            boolean withoutClock = call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return (owner.getPackageName().equals("java.time") && name.equals("now") && withoutClock)
                    || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                    || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                    || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                    || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                    || (owner.isEquivalentTo(ThreadLocalRandom.class) && name.equals("current"))
                    || (owner.isEquivalentTo(SecureRandom.class) && name.equals("<init>"))
                    || (owner.isEquivalentTo(Random.class) && name.equals("<init>"));
        });
    }
}
