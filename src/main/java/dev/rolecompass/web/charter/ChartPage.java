package dev.rolecompass.web.charter;

import java.util.Arrays;
import java.util.List;

import dev.rolecompass.charter.Charter;
import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.charter.Practices;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.PracticeText;

/**
 * The model of a chart: what still needs talking about, then who does what.
 *
 * @param charter who owns what
 * @param practices how others do it
 */
public record ChartPage(Charter charter, Practices practices, ChartUrls urls) implements Page {

	@Override
	public String url() {
		return this.urls.own();
	}

	@Override
	public boolean hasCharterCover() {
		return true;
	}

	public int total() {
		return Duty.values().length;
	}

	public String titleKey() {
		if (settled() == total()) {
			return "charter.chart.title.all";
		}
		return "charter.chart.title" + (open().isEmpty() ? ".none-open" : "");
	}

	public int settled() {
		return this.charter.settled().size();
	}

	/**
	 * Whether anything is left to agree on, to name or to answer.
	 */
	public boolean hasTasks() {
		return settled() < total();
	}

	public List<DutyText> open() {
		return texts(this.charter.ownedBy(Owner.OPEN));
	}

	public List<DutyText> elsewhere() {
		return texts(this.charter.ownedBy(Owner.ELSEWHERE));
	}

	public List<DutyText> shared() {
		return texts(this.charter.ownedBy(Owner.BOTH));
	}

	public List<DutyText> managers() {
		return texts(this.charter.ownedBy(Owner.MANAGER));
	}

	public List<DutyText> leads() {
		return texts(this.charter.ownedBy(Owner.LEAD));
	}

	/**
	 * The answered duties, in the order in which they are asked.
	 */
	public List<DutyText> answered() {
		return texts(Arrays.stream(Duty.values()).filter(this.charter.owners()::containsKey).toList());
	}

	/**
	 * What the bars of other organisations look like.
	 */
	public List<PracticeText.Sample> samples() {
		return PracticeText.samples();
	}

	/**
	 * The duties that weren't answered.
	 */
	public List<DutyText> missing() {
		return texts(this.charter.missing());
	}

	private List<DutyText> texts(List<Duty> duties) {
		return duties.stream().map((duty) -> DutyText.of(duty, this.charter).with(this.practices)).toList();
	}

}
