package dev.rolecompass.web.charter;

import java.util.List;
import java.util.Optional;

import dev.rolecompass.charter.Duty.Group;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.Page;

/**
 * The model of the form to fill in who does what.
 *
 * @param url the page's own URL
 * @param action where the form is sent
 * @param careerUrl the first question about what someone wants
 * @param jobUrl the first question about a job
 * @param with how someone else sees the same team; empty if nobody sent their view
 * @param changing whether the form shows what was filled in before
 * @param missing whether the form was submitted without an answer
 */
public record CharterFormPage(String url, String action, String careerUrl, String jobUrl, Optional<String> with,
		List<DutyGroup> groups, boolean changing, boolean missing) implements Page {

	@Override
	public boolean isCacheable() {
		return !this.missing;
	}

	@Override
	public boolean isIndexed() {
		return this.with.isEmpty() && !this.changing && !this.missing;
	}

	@Override
	public boolean hasCharterCover() {
		return true;
	}

	public String titleKey() {
		return "charter.form.title" + (this.missing ? ".error" : "");
	}

	/**
	 * The duties of a group.
	 */
	record DutyGroup(Group group, List<DutyRow> rows) {

		public String key() {
			return "charter.group." + name();
		}

		public String name() {
			return MessageKeys.of(this.group);
		}

	}

	/**
	 * A duty with the owners to choose from.
	 */
	record DutyRow(DutyText duty, List<Choice> choices) {

		public char letter() {
			return this.duty.duty().letter();
		}

	}

	/**
	 * An owner to choose.
	 *
	 * @param value the value that the form sends
	 * @param checked whether it was chosen before
	 */
	record Choice(OwnerText owner, char value, boolean checked) {
	}

}
