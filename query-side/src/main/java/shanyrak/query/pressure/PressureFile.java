package shanyrak.query.pressure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import shanyrak.query.campaign.Campaigns;
import shanyrak.query.momentum.Formula;
import shanyrak.query.reading.FromAddress;
import shanyrak.query.reading.Licence;
import shanyrak.query.reading.Reading;

/** The weeks as a table for spreadsheets: numbers and names of countries, so that nothing in it can be a formula of theirs. */
@RestController
@Tag(name = PressureApi.TAG, description = PressureApi.ABOUT)
class PressureFile {

    private final Reading reading;
    private final Campaigns campaigns;
    private final Pressure pressure;

    PressureFile(Reading reading, Campaigns campaigns, Pressure pressure) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.pressure = pressure;
    }

    @GetMapping(path = "/campaigns/{campaign}/pressure.csv", produces = "text/csv;charset=UTF-8")
    @Operation(summary = "The weeks of the pressure as one table, the earliest first")
    @ApiResponse(responseCode = "200", description = "The file. Its name has the position of the log")
    @ApiResponse(responseCode = "404", description = "No such campaign")
    @Nullable
    ResponseEntity<String> csv(
            @PathVariable String campaign,
            @ParameterObject @FromAddress PressureQuery query,
            ServletWebRequest request) {
        Formula formula = query.understood().formula();
        return reading.readToday(request, pressure.views(), query.state(), (asOf, today) -> {
            campaigns.find(campaign);
            History history = pressure.of(campaign, asOf, today, formula);
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"" + campaign + "-pressure-" + asOf.position() + ".csv\"")
                    .header(HttpHeaders.LINK, "<" + Licence.ADDRESS + ">; rel=\"license\"")
                    .body(table(history));
        });
    }

    private static String table(History history) {
        return Stream.concat(
                        Stream.of(String.join(",", WeekRow.COLUMNS)),
                        history.weeks().stream()
                                .map(week -> WeekRow.of(week, history.formula()).cells(history.formula())))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
