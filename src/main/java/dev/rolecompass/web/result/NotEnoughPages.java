package dev.rolecompass.web.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.link.Entry;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.Visit;
import dev.rolecompass.quiz.Axis;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.scoring.Outcome;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.result.NotEnoughPage.Lack;
import dev.rolecompass.web.result.OpenQuestions.OpenQuestion;

import org.springframework.stereotype.Component;

/**
 * Builds the pages for answers that skip too much for a result.
 */
@Component
public class NotEnoughPages {

	private final Links links;

	private final OpenQuestions openQuestions;

	NotEnoughPages(Links links, OpenQuestions openQuestions) {
		this.links = links;
		this.openQuestions = openQuestions;
	}

	public NotEnoughPage page(Visit visit, Outcome.NotEnough outcome) {
		List<Lack> lacks = outcome.missing()
			.entrySet()
			.stream()
			.map((missing) -> new Lack("not-enough." + MessageKeys.of(missing.getKey()), missing.getValue(),
					this.openQuestions.skipped(visit, missing.getKey())))
			.toList();
		return new NotEnoughPage(this.links.visit(visit), visit.lens(), lacks,
				(visit.lens() == Lens.JOB) ? alsoUnknown(visit, outcome) : List.of(),
				this.openQuestions.mixed(visit, true), compareUrl(visit));
	}

	private List<OpenQuestion> alsoUnknown(Visit visit, Outcome.NotEnough outcome) {
		return Arrays.stream(Axis.values())
			.filter((axis) -> !outcome.missing().containsKey(axis))
			.flatMap((axis) -> this.openQuestions.skipped(visit, axis).stream())
			.toList();
	}

	private Optional<String> compareUrl(Visit visit) {
		return visit.with().all().isEmpty() ? Optional.empty() : Optional.of(this.links.comparison(visit.language(),
				visit.with().plus(new Entry.OfAnswers(visit.lens(), visit.answers()))));
	}

}
