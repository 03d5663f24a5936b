package dev.rolecompass.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.rolecompass.charter.Owner;
import dev.rolecompass.charter.Practice;

/**
 * How other organisations split a duty: a sentence and a bar.
 *
 * @param most the most frequent owner
 * @param second the next one; empty if the first is clear
 * @param said in how many organisations the texts say something
 * @param bar what the bar consists of, from left to right
 */
public record PracticeText(Group most, Optional<Group> second, long said, List<Block> bar) {

	/**
	 * The width of one organisation.
	 */
	private static final int UNIT = 10;

	/**
	 * The height of the manager's track, which is above the lead's.
	 */
	private static final int TRACK = 6;

	/**
	 * Those that the manager has a part in come first, then those that the lead has.
	 */
	private static final List<Owner> ORDER = List.of(Owner.MANAGER, Owner.BOTH, Owner.LEAD, Owner.ELSEWHERE,
			Owner.OPEN);

	/**
	 * The text for a practice; empty if too few organisations say something.
	 */
	public static Optional<PracticeText> of(Practice practice) {
		return practice.isEnough() ? Optional.of(ofEnough(practice)) : Optional.empty();
	}

	private static PracticeText ofEnough(Practice practice) {
		List<Group> groups = ORDER.stream()
			.map((owner) -> new Group(owner, practice.count(owner)))
			.filter((group) -> group.count() > 0)
			.toList();
		List<Group> ranked = groups.stream()
			.sorted(Comparator.comparing(Group::count).reversed().thenComparing(Group::owner))
			.toList();
		return new PracticeText(ranked.get(0), second(ranked, practice.said()), practice.said(), bar(groups));
	}

	/**
	 * The second most frequent owner, unless the first is more frequent and has at least
	 * half.
	 */
	private static Optional<Group> second(List<Group> ranked, long said) {
		Group most = ranked.get(0);
		return ranked.stream()
			.skip(1)
			.findFirst()
			.filter((second) -> second.count() == most.count() || 2 * most.count() < said);
	}

	private static List<Block> bar(List<Group> groups) {
		List<Block> bar = new ArrayList<>();
		long x = 0;
		for (Group group : groups) {
			long width = group.count() * UNIT;
			bar.addAll(blocks(group.owner(), x, width));
			x += width;
		}
		return List.copyOf(bar);
	}

	/**
	 * The manager is in the upper track and the lead in the lower one, so that the bar
	 * can be read without colours.
	 */
	private static List<Block> blocks(Owner owner, long x, long width) {
		Block manager = new Block("warm", x, 0, width, TRACK);
		Block lead = new Block("cool", x, TRACK, width, TRACK);
		return switch (owner) {
			case MANAGER -> List.of(manager);
			case LEAD -> List.of(lead);
			case BOTH -> List.of(manager, lead);
			case ELSEWHERE -> List.of(new Block("elsewhere", x, 0, width, 2 * TRACK));
			case OPEN -> List.of(new Block("open", x, 0, width, 2 * TRACK));
		};
	}

	/**
	 * The width of the whole bar.
	 */
	public long width() {
		return this.said * UNIT;
	}

	/**
	 * The bar of a single owner, to explain what bars look like.
	 */
	public static List<Sample> samples() {
		return ORDER.stream().map((owner) -> new Sample(key(owner), blocks(owner, 0, 2 * UNIT))).toList();
	}

	private static String key(Owner owner) {
		return "practice." + MessageKeys.of(owner);
	}

	/**
	 * How many organisations name an owner.
	 */
	public record Group(Owner owner, long count) {

		/**
		 * The key of what the owner is called in a sentence.
		 */
		public String key() {
			return PracticeText.key(this.owner);
		}

	}

	/**
	 * A rectangle in the bar.
	 *
	 * @param style its class in the stylesheet
	 */
	public record Block(String style, long x, long y, long width, long height) {
	}

	/**
	 * What an owner looks like in a bar.
	 *
	 * @param key the key of what the owner is called
	 */
	public record Sample(String key, List<Block> blocks) {
	}

}
