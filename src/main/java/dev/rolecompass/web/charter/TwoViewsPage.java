package dev.rolecompass.web.charter;

import java.util.Arrays;
import java.util.List;

import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.TwoCharters;
import dev.rolecompass.web.Page;

/**
 * The model of two views of one team. Never says who is right.
 *
 * @param views the view that was sent, then the one that was given afterwards
 */
public record TwoViewsPage(TwoCharters views, ChartUrls urls) implements Page {

	@Override
	public String url() {
		return this.urls.own();
	}

	@Override
	public boolean hasCharterCover() {
		return true;
	}

	public String titleKey() {
		return "charter.views.title" + ((compared() > 0) ? "" : ".nothing");
	}

	/**
	 * How many duties both answered.
	 */
	public int compared() {
		return agreed().size() + different().size() + open().size();
	}

	public List<DutyText> agreed() {
		return texts(this.views.agreed());
	}

	public List<DutyText> different() {
		return texts(this.views.different());
	}

	public List<DutyText> open() {
		return texts(this.views.open());
	}

	public List<DutyText> answeredOnce() {
		return texts(this.views.answeredOnce());
	}

	/**
	 * The duties that at least one of them answered, in the order in which they are
	 * asked.
	 */
	public List<DutyText> answered() {
		return texts(Arrays.stream(Duty.values())
			.filter((duty) -> this.views.one().owner(duty).or(() -> this.views.other().owner(duty)).isPresent())
			.toList());
	}

	/**
	 * Whether anything is left to agree on or to answer.
	 */
	public boolean hasTasks() {
		return agreed().size() < answered().size();
	}

	private List<DutyText> texts(List<Duty> duties) {
		return duties.stream().map((duty) -> DutyText.of(duty, this.views.one(), this.views.other())).toList();
	}

}
