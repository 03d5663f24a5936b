package dev.rolecompass.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import dev.rolecompass.quiz.End;
import dev.rolecompass.quiz.Lens;
import dev.rolecompass.quiz.Quizzes;
import dev.rolecompass.web.Bundles;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone at a browser of their own, who does what people do and notes what they'd mind:
 * requests to other sites, errors in the console, anything stored.
 */
class Visitor implements AutoCloseable {

	/**
	 * Pages that earlier visitors without wishes of their own have left as they had found
	 * them, by their browser: to open a window takes it as long as to load five pages.
	 */
	private static final Map<Browser, Page> LEFT = new ConcurrentHashMap<>();

	private final boolean leavesPage;

	private final Browser browser;

	private final Page page;

	private final String site;

	private final List<String> requests = new ArrayList<>();

	private final List<String> strangers = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private final Consumer<Request> requestListener = this::note;

	private final Consumer<ConsoleMessage> messageListener = this::note;

	private final Consumer<String> errorListener = this::complain;

	/**
	 * Creates a visitor on a desktop, in a window that may have been used before, with
	 * nothing stored.
	 */
	Visitor(Browser browser, int port) {
		this(browser, port,
				Optional.ofNullable(LEFT.remove(browser)).orElseGet(() -> browser.newContext(calm()).newPage()), true);
	}

	/**
	 * Creates a visitor in a new window.
	 */
	Visitor(Browser browser, int port, Browser.NewContextOptions options) {
		this(browser, port, browser.newContext(options).newPage(), false);
	}

	/**
	 * What most visitors wish for: that pages don't fade into each other, which takes a
	 * browser without a graphics card as long as to load them.
	 */
	static Browser.NewContextOptions calm() {
		return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
	}

	private Visitor(Browser browser, int port, Page page, boolean leavesPage) {
		this.browser = browser;
		this.site = "http://localhost:" + port;
		this.page = page;
		this.leavesPage = leavesPage;
		this.page.onRequest(this.requestListener);
		this.page.onConsoleMessage(this.messageListener);
		this.page.onPageError(this.errorListener);
	}

	private void note(Request request) {
		this.requests.add(
				request.method() + " " + inEnglish(request.url()) + " " + request.headers() + " " + request.postData());
		if (!request.url().startsWith(this.site + "/")) {
			this.strangers.add(request.url());
		}
	}

	private void note(ConsoleMessage message) {
		if (message.type().equals("error") && !message.text().matches(".*status of 40[04].*")) {
			complain(message.text());
		}
	}

	private void complain(String text) {
		this.complaints.add(this.page.url() + ": " + text);
	}

	/**
	 * The page, standing still: while one fades into the next, browsers drop clicks, and
	 * Playwright tries again only where scripts may run.
	 */
	Page page() {
		while (isOnTheMove()) {
			this.page.waitForTimeout(10);
		}
		return this.page;
	}

	private boolean isOnTheMove() {
		try {
			return (boolean) this.page.evaluate("Boolean(document.activeViewTransition)");
		}
		catch (PlaywrightException ex) {
			if (ex.getMessage().contains("because of a navigation")) {
				return true;
			}
			throw ex;
		}
	}

	/**
	 * Opens a page.
	 * @param path its path in English; it's opened in the language that is visited
	 */
	Visitor open(String path) {
		this.page.navigate(url(path));
		return this;
	}

	/**
	 * Opens a page and unfolds all that is folded in it.
	 */
	Visitor openWhole(String path) {
		open(path);
		this.page.evaluate("document.querySelectorAll('details').forEach((details) => details.open = true)");
		return this;
	}

	/**
	 * All that was sent: method, URL, headers and body of each request.
	 */
	List<String> requests() {
		return this.requests;
	}

	/**
	 * The whole address of a page, in the language that is visited.
	 */
	String url(String path) {
		return this.site + inVisited(path);
	}

	/**
	 * A path as it is in the language that is visited.
	 * @param path the path in English
	 */
	static String inVisited(String path) {
		return path.replaceFirst("^(/tools/compass)?/en\\b(?!-)", "$1/" + Bundles.VISITED);
	}

	/**
	 * Where the visitor is, without the site's address, as it is in English.
	 */
	String path() {
		return inEnglish(this.page.url().substring(this.site.length()));
	}

	/**
	 * An address as it is in English.
	 */
	static String inEnglish(String url) {
		return url.replaceFirst("/" + Bundles.VISITED + "\\b(?!-)", "/en");
	}

	/**
	 * A number as the language that is visited writes it.
	 */
	static String number(int number) {
		return NumberFormat.getInstance(Bundles.VISITED.locale()).format(number);
	}

	/**
	 * The name of what a question is about, in the language that is visited.
	 */
	static String topic(char letter) {
		return Quizzes.shipped().question(letter).orElseThrow().wording().in(Lens.CAREER, Bundles.VISITED).name();
	}

	/**
	 * A pattern for what starts with a text, which the browser reads: it doesn't know
	 * quotes as {@link Pattern#quote} makes them.
	 */
	static Pattern startingWith(String text) {
		return Pattern.compile("^" + text.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0"));
	}

	/**
	 * How the title of a page starts on which something is missing.
	 */
	static String startOfErrorTitle() {
		return Bundles.text(Bundles.VISITED, "question.title.numbered.error").replaceFirst("\\{0}.*", "");
	}

	String heading() {
		return page().locator("h1").innerText();
	}

	/**
	 * Follows the first link with a text.
	 * @param key the key of the text
	 * @param arguments what goes into it
	 */
	void follow(String key, Object... arguments) {
		page().getByRole(AriaRole.LINK, named(Bundles.visited(key, arguments))).first().click();
	}

	/**
	 * Unfolds what is under a summary.
	 * @param key the key of the summary
	 */
	void unfold(String key) {
		page().locator("summary", new Page.LocatorOptions().setHasText(Bundles.visited(key))).first().click();
	}

	void goOn() {
		page().getByRole(AriaRole.BUTTON, named(Bundles.visited("question.continue"))).click();
	}

	/**
	 * Answers a question and goes on.
	 * @param key the key of the answer's label
	 */
	void answer(String key) {
		choose(key);
		goOn();
	}

	/**
	 * Breaks a tie and goes on.
	 */
	void decide(End end) {
		chooseLabelled(Quizzes.shipped().decider().in(Lens.CAREER, Bundles.VISITED).at(end).text());
		goOn();
	}

	/**
	 * Chooses an answer without sending it.
	 * @param key the key of its label
	 */
	void choose(String key) {
		chooseLabelled(Bundles.visited(key));
	}

	private void chooseLabelled(String label) {
		page().getByRole(AriaRole.RADIO, named(label)).check();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

	/**
	 * What has a label.
	 * @param key the key of the label
	 * @param arguments what goes into it
	 */
	Locator labelled(String key, Object... arguments) {
		return page().getByLabel(Bundles.visited(key, arguments));
	}

	/**
	 * Pastes text into the form of a comparison, sends it, and waits for the next page,
	 * which isn't requested before the script has read the text.
	 */
	void paste(String text) {
		AtomicBoolean loaded = new AtomicBoolean();
		Consumer<Page> listener = (page) -> loaded.set(true);
		labelled("compare.add.label").fill(text);
		this.page.onDOMContentLoaded(listener);
		page().getByRole(AriaRole.BUTTON, named(Bundles.visited("compare.add.button"))).click();
		this.page.waitForCondition(loaded::get);
		this.page.offDOMContentLoaded(listener);
	}

	/**
	 * The answer that is selected, by its value in links.
	 */
	String selected() {
		return page().locator("input[type=radio]:checked").getAttribute("value");
	}

	/**
	 * Looks at the page by a script of ours.
	 * @param script a file with a function
	 * @param argument its argument
	 * @return what it gives
	 */
	@SuppressWarnings("unchecked")
	<T> T look(String script, Object argument) {
		String body = text("colours.js") + text("focus.js") + "return (" + text(script).replaceAll(";?\\s*$", "")
				+ ")(argument);";
		return (T) this.page.evaluate("(argument) => {\n" + body + "\n}", argument);
	}

	<T> T look(String script) {
		return look(script, 0);
	}

	private static String text(String script) {
		try {
			return new ClassPathResource("browser/" + script).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Asserts that nothing left the site, nothing was stored and the console is clean.
	 */
	@Override
	public void close() {
		boolean clean = false;
		try {
			assertThat(this.strangers).as("requests to other sites").isEmpty();
			assertThat(this.complaints).as("errors in the console").isEmpty();
			assertThat(this.page.context().cookies()).as("cookies").isEmpty();
			assertThat(this.page.context().storageState()).as("storage").isEqualTo("{\"cookies\":[],\"origins\":[]}");
			clean = true;
		}
		finally {
			if (clean && this.leavesPage) {
				leave();
			}
			else {
				this.page.context().close();
			}
		}
	}

	private void leave() {
		this.page.offRequest(this.requestListener);
		this.page.offConsoleMessage(this.messageListener);
		this.page.offPageError(this.errorListener);
		this.page.navigate("about:blank");
		Screen.DESKTOP.on(this.page);
		Setting.LIGHT.on(this.page);
		LEFT.put(this.browser, this.page);
	}

}
