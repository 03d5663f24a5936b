package dev.rolecompass.web;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who does what: redirects, exports and malformed links.
 */
@WebTest
class CharterOverHttpTests {

	private static final String CHART = "ambmcldlemfbglhoiljlkblomenlolpbqorlsl";

	private static final Parser GITHUB = Parser.builder()
		.extensions(List.of(TablesExtension.create(), TaskListItemsExtension.create()))
		.build();

	private final Http http;

	CharterOverHttpTests(@LocalServerPort int port) {
		this.http = new Http(port);
	}

	@ParameterizedTest
	@CsvSource({ "asked=charter&b=l&a=m, ambl", "asked=charter&a=m&zz=zzmarker9&h=o, amho",
			"asked=charter&a=m&b=zzmarker9&c=&d=x, am", "asked=charter&with=blam&s=e, se?with=ambl",
			"asked=zzmarker9&a=b, ab" })
	void theFormLeadsToTheChart(String query, String owners) {
		assertThat(this.http.get("/en/charter?" + query)).isOurs()
			.redirectsTo(303, "/en/charter/" + owners.replace(" ", ""))
			.isNotStored();
	}

	@ParameterizedTest
	@ValueSource(strings = { "asked=charter", "asked=charter&a=zzmarker9", "asked=charter&with=am" })
	void aFormWithoutAnswersIsShownAgain(String query) {
		Reply reply = this.http.get("/en/charter?" + query);
		assertThat(reply).isOurs().hasStatus(200).doesNotEcho(Http.MARKER).isNotStored();
		assertThat(reply.html().all("[role=alert]")).hasSize(1);
		assertThat(reply.html().values("with")).hasSize(query.contains("with") ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource({ "/blam, /ambl", "/blam/change, /ambl/change", "/am?with=blam, /am?with=ambl", "?with=, ''",
			"/am?with=, /am", "/blam.md, /ambl.md", "/blam.json?with=cmbl, /ambl.json?with=blcm", "//ambl/, /ambl",
			"/AMBL, /ambl", "/am?with=bl%E3%80%82, /am?with=bl", "/am?with=bl&with=cl, /am?with=bl",
			"/am?asked=charter, /am" })
	void anotherSpellingLeadsToTheOneUrl(String link, String url) {
		assertThat(this.http.get("/en/charter" + link)).isOurs().redirectsTo(301, "/en/charter" + url);
	}

	@ParameterizedTest
	@CsvSource({ "/amzm, unknown-duty, 2, /am/change", "/amblam, repeated-duty, 3, /ambl/change",
			"/ambx, unknown-owner, 2, /am/change", "/amb, unknown-owner, 2, /am/change",
			"/am?with=blzm, unknown-duty, 2, /am/change?with=bl", "?with=ax, unknown-owner, 1, ''",
			"/amxx/change?with=bl, unknown-duty, 2, /am/change?with=bl", "/xx?with=am, unknown-duty, 1, ?with=am",
			"?with=amzz&asked=charter, unknown-duty, 2, ?with=am" })
	void aMalformedLinkSaysWhereAndContinuesWithTheRest(String link, String problem, int position, String next) {
		Reply reply = this.http.get("/en/charter" + link);
		assertThat(reply).isErrorPage(404);
		assertThat(reply.html().heading()).isEqualTo(Bundles.english("error." + problem + ".title"));
		assertThat(reply.html().text()).contains(Bundles.english("error." + problem + ".text", position));
		assertThat(reply.html().button()).isEqualTo("/en/charter" + next);
		assertThat(this.http.get(reply.html().button())).hasStatus(200);
	}

	@Test
	void theMarkdownIsATableAndATaskListOnGitHub() {
		Reply reply = this.http.get("/en/charter/" + CHART + ".md");
		assertThat(reply).isOurs().hasStatus(200).hasType("text/markdown");
		assertThat(reply.headers("X-Robots-Tag")).containsExactly("noindex");
		Counts counts = Counts.of(reply.body());
		assertThat(counts.cells()).hasSize(19).allMatch((cells) -> cells == 2);
		assertThat(counts.tasks()).isEqualTo(7);
		assertThat(reply.body()).startsWith("# ")
			.endsWith("\n" + this.http.site() + "/en/charter/" + CHART + "\n")
			.doesNotContain("[(", "[/", "[#", "<", "&#", "null", "??", "\n\n\n", "\t");
	}

	@Test
	void theMarkdownOfTwoViewsHasAColumnForEach() {
		Reply reply = this.http.get("/en/charter/amblho.md?with=alblco");
		Counts counts = Counts.of(reply.body());
		assertThat(counts.cells()).containsExactly(3, 3, 3, 3);
		assertThat(counts.tasks()).isEqualTo(3);
		assertThat(reply.body()).endsWith("\n" + this.http.site() + "/en/charter/amblho?with=alblco\n")
			.doesNotContain("[(", "\n\n\n");
	}

	@Test
	void theMarkdownOfASettledTeamHasNoTasks() {
		String settled = CHART.replaceAll("([a-s])[mlbeo]", "$1l");
		assertThat(Counts.of(this.http.get("/en/charter/" + settled + ".md").body()).tasks()).isZero();
	}

	@Test
	void theJsonHasEveryOwner() {
		Reply reply = this.http.get("/en/charter/amblcbdeho.json");
		assertThat(reply).isOurs().hasStatus(200).hasType("application/json");
		assertThat(reply.headers("X-Robots-Tag")).containsExactly("noindex");
		assertThat(reply.body()).isEqualTo("""
				{"owners":{"a":"manager","b":"lead","c":"both","d":"elsewhere","h":"open"},"settled":2,"open":["h"],\
				"both":["c"],"elsewhere":["d"]}""");
		assertThat(this.http.get("/en/charter/am.json?with=al").body()).isEqualTo("""
				{"owners":{"a":"manager"},"settled":1,"open":[],"both":[],"elsewhere":[],"with":{"a":"lead"},\
				"different":["a"]}""");
	}

	/**
	 * What a text has, as GitHub reads it.
	 *
	 * @param cells the number of cells of each row of its tables
	 * @param tasks the number of tasks to do
	 */
	private record Counts(List<Integer> cells, int tasks) {

		static Counts of(String markdown) {
			List<Integer> cells = new ArrayList<>();
			List<TaskListItemMarker> tasks = new ArrayList<>();
			GITHUB.parse(markdown).accept(new AbstractVisitor() {

				@Override
				public void visit(CustomNode node) {
					if (node instanceof TableRow && node.getParent() instanceof TableBody) {
						cells.add(children(node));
					}
					if (node instanceof TaskListItemMarker task && !task.isChecked()) {
						tasks.add(task);
					}
					visitChildren(node);
				}

				@Override
				public void visit(CustomBlock block) {
					visitChildren(block);
				}

			});
			return new Counts(cells, tasks.size());
		}

		private static int children(Node node) {
			int count = 0;
			for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
				count++;
			}
			return count;
		}

	}

}
