package dev.rolecompass.web.charter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Duty.Group;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.link.Links;
import dev.rolecompass.link.OwnersFormat;
import dev.rolecompass.quiz.Language;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.web.charter.CharterFormPage.Choice;
import dev.rolecompass.web.charter.CharterFormPage.DutyGroup;
import dev.rolecompass.web.charter.CharterFormPage.DutyRow;

import org.springframework.stereotype.Component;

/**
 * Builds the pages of the form.
 */
@Component
class CharterForms {

	private final OwnersFormat ownersFormat;

	private final Links links;

	CharterForms(OwnersFormat ownersFormat, Links links) {
		this.ownersFormat = ownersFormat;
		this.links = links;
	}

	CharterFormPage empty(Language language, Charter with) {
		return page(this.links.charterForm(language, with), language, Charter.NONE, with, false);
	}

	CharterFormPage filled(Language language, Charter charter, Charter with) {
		return page(this.links.charterChange(language, charter, with), language, charter, with, false);
	}

	/**
	 * The form after it was submitted without an answer.
	 */
	CharterFormPage unanswered(Language language, Charter with) {
		return page(this.links.charterUnanswered(language, with), language, Charter.NONE, with, true);
	}

	private CharterFormPage page(String url, Language language, Charter charter, Charter with, boolean missing) {
		return new CharterFormPage(url, this.links.charterForm(language), this.links.start(language, Lens.CAREER),
				this.links.start(language, Lens.JOB),
				Optional.of(with).filter((view) -> !view.isEmpty()).map(this.ownersFormat::print),
				Arrays.stream(Group.values()).map((group) -> new DutyGroup(group, rows(group, charter))).toList(),
				!charter.isEmpty(), missing);
	}

	private static List<DutyRow> rows(Group group, Charter charter) {
		return group.duties()
			.stream()
			.map((duty) -> new DutyRow(DutyText.of(duty, charter), choices(charter.owner(duty))))
			.toList();
	}

	private static List<Choice> choices(Optional<Owner> chosen) {
		return Arrays.stream(Owner.values())
			.map((owner) -> new Choice(new OwnerText(Optional.of(owner)), OwnersFormat.symbol(owner),
					chosen.equals(Optional.of(owner))))
			.toList();
	}

}
