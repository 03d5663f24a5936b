package dev.rolecompass.web.charter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.rolecompass.charter.Duty;
import dev.rolecompass.charter.Owner;
import dev.rolecompass.link.OwnersFormat;
import dev.rolecompass.web.Bundles;
import dev.rolecompass.web.Html;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.ModelTest;
import dev.rolecompass.web.RenderedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the form, a chart and two views say.
 */
@ModelTest
class CharterPagesTests {

	/**
	 * Twelve duties with one owner, three shared, one of someone else, and three open.
	 */
	private static final String CHART = "ambmcldlemfbglhoiljlkblomenlolpbqorlsl";

	private static final String OTHER = "amblcmdmemfbglhmiljlkblo";

	private static final String FORM = "/en/charter";

	private final MockMvcTester mvc;

	CharterPagesTests(@Autowired MockMvcTester mvc) {
		this.mvc = mvc;
	}

	@Test
	void everyDutyIsAGroupNamedAfterItWithFiveOwners() {
		Html form = html(FORM);
		assertThat(form.all("fieldset > legend")).map(Html::text)
			.isEqualTo(Arrays.stream(Duty.values()).map(CharterPagesTests::name).toList());
		assertThat(form.all("fieldset")).hasSize(19)
			.allSatisfy((duty) -> assertThat(duty.all("label")).map(Html::text)
				.containsExactly(owner(Owner.MANAGER), owner(Owner.LEAD), owner(Owner.BOTH), owner(Owner.ELSEWHERE),
						owner(Owner.OPEN)));
		assertThat(form.all("h2")).map(Html::text)
			.containsExactly(Stream.of("people", "work", "technology")
				.map((group) -> Bundles.english("charter.group." + group))
				.toArray(String[]::new));
		assertThat(form.all("[required], [checked]")).isEmpty();
	}

	@Test
	void theFormToChangeAChartIsFilledIn() {
		Html form = html(FORM + "/" + CHART + "/change?with=" + OTHER);
		assertThat(form.all("input[checked]")).map((input) -> input.attribute("name").orElseThrow())
			.containsExactlyElementsOf(
					IntStream.range(0, 19).mapToObj((index) -> CHART.substring(2 * index, 2 * index + 1)).toList());
		assertThat(form.checked()).containsExactlyElementsOf(
				IntStream.range(0, 19).mapToObj((index) -> CHART.substring(2 * index + 1, 2 * index + 2)).toList());
		assertThat(form.values("with")).containsExactly(OTHER);
		assertThat(form.the("form").is("action", FORM)).isTrue();
	}

	@Test
	void aFormWithoutAnswersPointsToItsFirstChoice() {
		Html form = html(FORM + "?asked=charter");
		Html summary = form.the("[role=alert]");
		String target = summary.the("a").attribute("href").orElseThrow();
		assertThat(form.all("input").get(1).is("id", target.substring(1))).isTrue();
		assertThat(summary.hasAttribute("autofocus")).isTrue();
		assertThat(html(FORM).all("[role=alert]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ CHART + ", charter.chart.title", "am, charter.chart.title.none-open", "ao, charter.chart.title",
			"ab, charter.chart.title.none-open" })
	void theTitleSaysHowMuchIsSettled(String owners, String key) {
		RenderedPage page = RenderedPage.of(this.mvc, FORM + "/" + owners);
		long open = count(owners, 'o');
		String title = Bundles.english(key, count(owners, 'm') + count(owners, 'l'), open, 19);
		assertThat(page.html().heading()).isEqualTo(title);
		assertThat(page.html().meta("og:title")).contains(title);
		assertThat(page.model().url()).isEqualTo(FORM + "/" + owners);
	}

	@Test
	void aTeamWithoutOpenOrSharedDutiesIsAllSettled() {
		assertThat(html(FORM + "/" + allOwnedBy(Owner.LEAD)).heading())
			.isEqualTo(Bundles.english("charter.chart.title.all", 19, 0, 19));
		assertThat(html(FORM + "/" + allOwnedBy(Owner.BOTH)).heading())
			.isEqualTo(Bundles.english("charter.chart.title.none-open", 0, 0, 19));
	}

	@Test
	void whatNeedsTalkingAboutComesFirst() {
		Html chart = html(FORM + "/" + CHART);
		assertThat(chart.all("main h2")).map(Html::text)
			.containsExactlyElementsOf(Stream
				.of("charter.open.title", "charter.elsewhere.title", "charter.both.title", "charter.settled.title",
						"charter.table.title", "charter.share.title")
				.map(Bundles::english)
				.toList());
		assertThat(chart.section(Bundles.english("charter.open.title")).all("dd")).map(Html::text)
			.containsExactly(question(Duty.PRIORITIES, "open"), question(Duty.PROCESS, "open"),
					question(Duty.DEBT, "open"));
		assertThat(chart.section(Bundles.english("charter.both.title")).all("dd")).map(Html::text)
			.containsExactly(question(Duty.HIRING, "both"), question(Duty.STAFFING, "both"),
					question(Duty.STANDARDS, "both"));
		assertThat(chart.section(Bundles.english("charter.elsewhere.title")).all("li")).map(Html::text)
			.containsExactly(name(Duty.STAKEHOLDERS));
		assertThat(chart.section(Bundles.english("charter.settled.title")).all("li")).hasSize(12);
	}

	@ParameterizedTest
	@EnumSource
	void aChartOfOneOwnerHasOnlyThatSection(Owner owner) {
		Html chart = html(FORM + "/" + allOwnedBy(owner));
		String section = switch (owner) {
			case MANAGER, LEAD -> "settled";
			case BOTH, ELSEWHERE, OPEN -> MessageKeys.of(owner);
		};
		assertThat(chart.all("main h2")).map(Html::text)
			.containsExactly(Bundles.english("charter." + section + ".title"), Bundles.english("charter.table.title"),
					Bundles.english("charter.share.title"));
		assertThat(chart.all("tbody td")).hasSize(19).allMatch((cell) -> cell.text(".practice").equals(owner(owner)));
	}

	@Test
	void theHandbookHasEveryAnswerInOrderAndListsWhatIsMissing() {
		Html chart = html(FORM + "/amclho");
		assertThat(rows(chart)).containsExactly(row(Duty.ONE_TO_ONES, Owner.MANAGER),
				row(Duty.PERFORMANCE_PROBLEMS, Owner.LEAD), row(Duty.PRIORITIES, Owner.OPEN));
		assertThat(chart.all(".missing li")).hasSize(16);
		assertThat(chart.link(Bundles.english("charter.missing.add"))).isEqualTo(FORM + "/amclho/change");
		assertThat(html(FORM + "/" + CHART).all(".missing")).isEmpty();
	}

	@Test
	void theButtonsLeadToTheLinkToSendAndToASecondView() {
		assertThat(html(FORM + "/" + CHART).all(".button")).map((button) -> button.attribute("href").orElseThrow())
			.containsExactly("#share", FORM + "?with=" + CHART);
		assertThat(html(FORM + "?with=" + CHART).values("with")).containsExactly(CHART);
	}

	@Test
	void twoViewsSayWhoSaysWhat() {
		Html views = html(FORM + "/" + OTHER + "?with=" + CHART);
		assertThat(views.heading()).isEqualTo(Bundles.english("charter.views.title", 7, 12));
		assertThat(rows(views.section(Bundles.english("charter.different.title")))).containsExactly(
				row(Duty.DEVELOPMENT, Owner.MANAGER, Owner.LEAD), List.of(question(Duty.DEVELOPMENT, "both")),
				row(Duty.PERFORMANCE_PROBLEMS, Owner.LEAD, Owner.MANAGER),
				List.of(question(Duty.PERFORMANCE_PROBLEMS, "both")), row(Duty.REVIEWS, Owner.LEAD, Owner.MANAGER),
				List.of(question(Duty.REVIEWS, "both")), row(Duty.PRIORITIES, Owner.OPEN, Owner.MANAGER),
				List.of(question(Duty.PRIORITIES, "open")));
		assertThat(views.section(Bundles.english("charter.views.open.title")).all("dd")).map(Html::text)
			.containsExactly(question(Duty.PROCESS, "open"));
		assertThat(rows(views.section(Bundles.english("charter.once.title")))).hasSize(7)
			.allMatch((row) -> row.get(2).equals(Bundles.english("charter.owner.missing")));
		assertThat(rows(views.section(Bundles.english("charter.agreed.title")))).hasSize(7);
		assertThat(views.link(Bundles.english("charter.views.change")))
			.isEqualTo(FORM + "/" + OTHER + "/change?with=" + CHART);
		assertThat(html(views.link(Bundles.english("charter.views.merge"))).heading())
			.isEqualTo(Bundles.english("charter.chart.title", 5, 12, 19));
	}

	@ParameterizedTest
	@CsvSource({ CHART + ", " + OTHER, "am, bl", "am, am", "ao, ao", "am, alblco" })
	void swappingTwoViewsSwapsOnlyTheColumns(String one, String other) {
		Html views = html(FORM + "/" + one + "?with=" + other);
		Html swapped = html(FORM + "/" + other + "?with=" + one);
		assertThat(swapped.heading()).isEqualTo(views.heading());
		assertThat(swapped.meta("description")).isEqualTo(views.meta("description"));
		assertThat(rows(swapped)).isEqualTo(rows(views).stream().map(CharterPagesTests::swapped).toList());
		assertThat(swapped.the("main").text("table", ".address", "[data-copy]"))
			.isEqualTo(views.the("main").text("table", ".address", "[data-copy]"));
	}

	private static List<String> swapped(List<String> row) {
		return (row.size() == 3) ? List.of(row.get(0), row.get(2), row.get(1)) : row;
	}

	@ParameterizedTest
	@ValueSource(strings = { CHART, CHART + "?with=" + OTHER, "am/change", "am?with=bl" })
	void ownersWithNamesHaveAPlaceForThem(String page) {
		assertThat(html(FORM + "/" + page).all("[data-named]")).allSatisfy((place) -> {
			assertThat(place.text()).isIn(owner(Owner.MANAGER), owner(Owner.LEAD), owner(Owner.BOTH));
			assertThat(place.attribute("data-named").orElseThrow()).startsWith(place.text()).contains("{");
		});
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/charters-by-hand.csv", numLinesToSkip = 2)
	void anOrganisationsChartSaysWhatItsDocumentsSay(String organisation, String owners) {
		Html chart = html(FORM + "/" + owners);
		assertThat(named(chart, "open", "dt")).isEqualTo(names(owners, "o"));
		assertThat(named(chart, "elsewhere", "li")).isEqualTo(names(owners, "e"));
		assertThat(named(chart, "both", "dt")).isEqualTo(names(owners, "b"));
		assertThat(named(chart, "settled", "li")).hasSameElementsAs(names(owners, "ml"));
		assertThat(chart.all(".missing li")).as(organisation).hasSize(Duty.values().length - owners.length() / 2);
	}

	/**
	 * The duties in a section; none if it isn't there.
	 */
	private static List<String> named(Html chart, String section, String element) {
		String title = Bundles.english("charter." + section + ".title");
		boolean there = chart.all("h2").stream().anyMatch((heading) -> heading.text().equals(title));
		return there ? chart.section(title).all(element).stream().map(Html::text).toList() : List.of();
	}

	private static List<String> names(String owners, String symbols) {
		return IntStream.range(0, owners.length() / 2)
			.filter((index) -> symbols.indexOf(owners.charAt(2 * index + 1)) >= 0)
			.mapToObj((index) -> name(Duty.of(owners.charAt(2 * index)).orElseThrow()))
			.toList();
	}

	private Html html(String link) {
		return RenderedPage.of(this.mvc, link).html();
	}

	private static List<List<String>> rows(Html page) {
		return page.all("tbody tr")
			.stream()
			.map((row) -> row.all("th, td").stream().map((cell) -> cell.text(".practice")).toList())
			.toList();
	}

	private static List<String> row(Duty duty, Owner... owners) {
		return Stream.concat(Stream.of(name(duty)), Arrays.stream(owners).map(CharterPagesTests::owner)).toList();
	}

	private static String name(Duty duty) {
		return question(duty, "name");
	}

	private static String question(Duty duty, String part) {
		return Bundles.english("duty." + MessageKeys.of(duty) + "." + part);
	}

	private static String owner(Owner owner) {
		return Bundles.english("charter.owner." + MessageKeys.of(owner));
	}

	private static long count(String owners, char symbol) {
		return IntStream.range(0, owners.length()).filter((i) -> i % 2 == 1 && owners.charAt(i) == symbol).count();
	}

	private static String allOwnedBy(Owner owner) {
		return Arrays.stream(Duty.values())
			.map((duty) -> String.valueOf(duty.letter()) + OwnersFormat.symbol(owner))
			.collect(Collectors.joining());
	}

}
