package dev.rolecompass.web;

import java.util.Arrays;
import java.util.stream.Stream;

import dev.rolecompass.quiz.Language;

/**
 * An example of every kind of link. Tests of what holds on every page use these, both
 * over HTTP and in a browser.
 */
public enum LinkKind {

	LANDING("/en", 200, "text/html"),

	GUIDE("/en/guide", 200, "text/html"),

	PROGRAMS("/en/programs", 200, "text/html"),

	PORTRAIT("/en/guide/manager", 200, "text/html"),

	PORTRAIT_OF_LONG_WORDS("/en/guide/engineer-first", 200, "text/html"),

	UNKNOWN_PORTRAIT("/en/guide/nobody", 404, "text/html"),

	METHOD("/en/method", 200, "text/html"),

	EMBED("/en/embed", 200, "text/html"),

	FIRST_QUESTION("/en/career", 200, "text/html"),

	NEXT_QUESTION("/en/career/a3bxg1", 200, "text/html"),

	QUESTION_AGAIN("/en/career/a3b1/a", 200, "text/html"),

	QUESTION_WITHOUT_ANSWER("/en/career/a3?asked=g", 200, "text/html"),

	QUESTION_CARRYING_A_RESULT("/en/career/a3?with=job.tl-20-31", 200, "text/html"),

	DECIDER("/en/career/a2b2c2d2e2f2g2h2i2j2k2l2", 200, "text/html"),

	DECIDER_WITHOUT_ANSWER("/en/career/a2b2c2d2e2f2g2h2i2j2k2l2?asked=z", 200, "text/html"),

	NOT_ENOUGH("/en/career/axbxcxdxe2f2g2h2i2j2k2l2", 200, "text/html"),

	OWN_RESULT("/en/career/a4b3c4d4e1f3g4hxi2j3k4l3", 200, "text/html"),

	OWN_RESULT_AFTER_A_TIE("/en/career/a2b2c2d2e2f2g2h2i2j2k2l2z0", 200, "text/html"),

	SHARED_RESULT("/en/result/career/em-81-58", 200, "text/html"),

	OWN_RESULT_BETWEEN_THE_ROLES("/en/career/a4b4c4d4e4f4gxh2i2j2k2l0", 200, "text/html"),

	SHARED_JOB_BETWEEN_THE_ROLES("/en/result/job/tl-20-65", 200, "text/html"),

	JOBS_FIRST_QUESTION("/en/job", 200, "text/html"),

	JOBS_QUESTION_AGAIN("/en/job/a3b1/a?with=career.em-81-58", 200, "text/html"),

	JOBS_QUESTION_WITHOUT_ANSWER("/en/job/a3?asked=g", 200, "text/html"),

	JOBS_DECIDER("/en/job/a2b2c2d2e2f2g2h2i2j2k2l2", 200, "text/html"),

	TOO_LITTLE_KNOWN_OF_A_JOB("/en/job/axbxcxdxe2f1g2h2i2j1kxlx", 200, "text/html"),

	JOB("/en/job/a0b1c0dxe1f1g1h1ixj2k0l0", 200, "text/html"),

	JOB_BESIDE_A_PERSON("/en/job/a0b1c0dxe1f1g1h1ixj2k0l0?with=career.em-81-58", 200, "text/html"),

	SHARED_JOB("/en/result/job/tl-20-31", 200, "text/html"),

	SHARED_RESULT_WITH_ANSWERS("/en/result/career/a4b3c4d4e1f3g4hxi2j3k4l3", 200, "text/html"),

	SHARED_RESULT_AFTER_A_TIE("/en/result/career/a2b2c2d2e2f2g2h2i2j2k2l2z0", 200, "text/html"),

	SHARED_JOB_WITH_ANSWERS("/en/result/job/a0b1c0dxe1f1g1h1ixj2k0l0", 200, "text/html"),

	SHARED_WITHOUT_A_RESULT("/en/result/career/a4b3c4", 404, "text/html"),

	OWN_RESULT_BESIDE_A_FRIENDS(
			"/en/career/a4b3c4d4e1f3g4hxi2j3k4l3?with=career.a0b1c0dxe1f1g1h1ixj2k0l0&with=career.a3&with=job.em-50-80",
			200, "text/html"),

	SHARED_RESULT_OPENED_FROM_A_COMPARISON(
			"/en/result/job/tl-20-31?with=career.em-81-58&with=job.tl-20-31&with=career.a3", 200, "text/html"),

	NOTHING_SIDE_BY_SIDE("/en/compare", 200, "text/html"),

	ONE_WITH_ROOM_BESIDE_IT("/en/compare?with=career.em-81-58", 200, "text/html"),

	PERSON_AND_JOB("/en/compare?with=career.a4b3c4d4e1f3g4hxi2j3k4l3&with=job.a0b1c0dxe1f1g1h1ixj2k0l0", 200,
			"text/html"),

	TWO_PEOPLE("/en/compare?with=career.a4b3c4d4e1f3g4hxi2j3k4l3&with=career.tl-20-31", 200, "text/html"),

	IN_THE_JOB("/en/compare?with=career.a4b3c4d4e1f3g4hxi2j3k4l3&with=job.a0b1c0dxe1f1g1h1ixj2k0l0&as=in-the-job", 200,
			"text/html"),

	OFFERS("/en/compare?with=career.a4b3c4d4e1f3g4hxi2j3k4l3&with=job.a0b1c0dxe1f1g1h1ixj2k0l0&with=job.a3b3c4dxe2f1g3h4i3jxk2l4"
			+ "&with=job.tl-20-31&with=job.a0b1", 200, "text/html"),

	GROUP("/en/compare?with=job.a4b3c4d4e1f3g4h3i2j3k4l3&with=job.a0b1c0d4e1f1g1h1i2j2k0l0&with=job.a3b3c4d4e2f1g3h4i3j2k2l4"
			+ "&with=job.tl-20-31&with=job.a0b1", 200, "text/html"),

	TWELVE("/en/compare?with=career.em-81-58&with=job.em-81-58&with=career.em-75-60&with=career.tl-20-31"
			+ "&with=career.a4b3c4d4e1f3g4hxi2j3k4l3&with=job.a0b1c0dxe1f1g1h1ixj2k0l0&with=career.a3b1"
			+ "&with=career.em-100-100&with=career.tl-0-0&with=career.em-0-100&with=job.em-50-50&with=job.a2b2", 200,
			"text/html"),

	PASTED_WITH_A_REMARK("/en/compare?with=career.em-81-58&paste=job.a9", 200, "text/html"),

	A_BROKEN_ONE_TO_COMPARE("/en/compare?with=career.em-81-58&with=job.a9", 404, "text/html"),

	CHARTER_FORM("/en/charter", 200, "text/html"),

	CHARTER_FORM_WITHOUT_ANSWER("/en/charter?asked=charter", 200, "text/html"),

	CHARTER_FORM_FOR_A_SECOND_VIEW("/en/charter?with=ambmcl", 200, "text/html"),

	CHARTER_TO_CHANGE("/en/charter/ambmcl/change?with=amblho", 200, "text/html"),

	CHART("/en/charter/ambmcldlemfbglhoiljlkblomenlolpbqorlsl", 200, "text/html"),

	CHART_OF_SOME_DUTIES("/en/charter/ambmclho", 200, "text/html"),

	TWO_VIEWS("/en/charter/amblcmdmemfbglhmiljlkblo?with=ambmcldlemfbglhoiljlkblomenlolpbqorlsl", 200, "text/html"),

	MALFORMED_CHART("/en/charter/amzm?with=amblbl", 404, "text/html"),

	CHART_FOR_TOOLS("/en/charter/ambmclho.json", 200, "application/json"),

	CHART_AS_TEXT("/en/charter/ambmclho.md", 200, "text/markdown"),

	TWO_VIEWS_AS_TEXT("/en/charter/ambmclho.md?with=al", 200, "text/markdown"),

	OWN_RESULT_FOR_TOOLS("/en/career/a4b3c4d4e1f3g4hxi2j3k4l3.json", 200, "application/json"),

	SHARED_RESULT_FOR_TOOLS("/en/result/career/em-81-58.json", 200, "application/json"),

	SHARED_ANSWERS_FOR_TOOLS("/en/result/career/a4b3c4d4e1f3g4hxi2j3k4l3.json", 200, "application/json"),

	SHARED_ANSWERS_AS_TEXT("/en/result/job/a0b1c0dxe1f1g1h1ixj2k0l0.md", 200, "text/markdown"),

	OWN_RESULT_AS_TEXT("/en/career/a4b3c4d4e1f3g4hxi2j3k4l3.md", 200, "text/markdown"),

	SHARED_RESULT_AS_TEXT("/en/result/job/em-81-58.md", 200, "text/markdown"),

	NO_RESULT_AS_TEXT("/en/job/a3.md", 404, "text/markdown"),

	NO_RESULT_FOR_TOOLS("/en/career/a3.json", 404, "application/problem+json"),

	CAREER_QUESTIONNAIRE("/en/career.json", 200, "application/json"),

	JOB_QUESTIONNAIRE("/en/job.json", 200, "application/json"),

	DUTY_LIST("/en/charter.json", 200, "application/json"),

	UNKNOWN_QUESTIONNAIRE("/en/nothing.json", 404, "application/problem+json"),

	OPENAPI("/openapi.json", 200, "application/json"),

	MALFORMED("/en/career/a3b9", 404, "text/html"),

	NOTHING("/en/nothing/here/at/all", 404, "text/html"),

	REFUSED("/%00", 400, "text/html"),

	ROBOTS("/robots.txt", 200, "text/plain"),

	SITEMAP("/sitemap.xml", 200, "application/xml"),

	CARD("/en/cards/2/career/em-80-60.png", 200, "image/png"),

	COVER("/en/cards/2/cover.png", 200, "image/png"),

	COMPARISON_COVER("/en/cards/2/compare.png", 200, "image/png"),

	CHARTER_COVER("/en/cards/2/charter.png", 200, "image/png"),

	MAP_OF_A_RESULT("/en/result/career/em-81-58.svg", 200, "image/svg+xml"),

	MAP_OF_A_RESULT_WITH_ANSWERS("/en/result/job/a0b1c0dxe1f1g1h1ixj2k0l0.svg", 200, "image/svg+xml"),

	MAP_OF_A_COMPARISON("/en/compare.svg?with=career.em-81-58&with=job.tl-20-31", 200, "image/svg+xml"),

	MAP_OF_A_PORTRAIT("/en/guide/mentor.svg", 200, "image/svg+xml"),

	OEMBED_WITHOUT_A_LINK("/oembed", 400, "application/problem+json"),

	OEMBED_OF_ANOTHER_SITE("/oembed?url=https://other.example/en/result/career/em-81-58", 404,
			"application/problem+json"),

	OEMBED_AS_XML("/oembed?format=xml", 501, "application/problem+json"),

	ICON("/favicon.svg", 200, "image/svg+xml"),

	ICON_WITHOUT_SVG("/favicon.ico", 200, "image/x-icon"),

	TOUCH_ICON("/apple-touch-icon.png", 200, "image/png"),

	LIVENESS("/livez", 200, "application/*+json"),

	READINESS("/readyz", 200, "application/*+json"),

	HOME("/", 302, ""),

	OTHER_SPELLING("/en//career/b1a3/", 301, ""),

	OTHER_SPELLING_OF_A_SHARED_RESULT("/en/result/career/b3a4c4d4e1f3g4hxi2j3k4l3?with=job.a3", 301, ""),

	ANSWER("/en/career/a3?asked=b&b=1", 303, ""),

	CHARTER_ANSWER("/en/charter?asked=charter&b=l&a=m", 303, ""),

	MAP_OF_THE_OWN_RESULT("/en/career/a4b3c4d4e1f3g4hxi2j3k4l3.svg", 301, ""),

	OTHER_SPELLING_OF_A_CHART("/en/charter/blam?with=", 301, ""),

	PASTED("/en/compare?with=career.em-81-58&paste=job.a3", 303, ""),

	UNKNOWN_PERSPECTIVE("/en/compare?with=career.em-81-58&with=job.a3&as=nobody", 301, "");

	private final String target;

	private final int status;

	private final String mediaType;

	LinkKind(String target, int status, String mediaType) {
		this.target = target;
		this.status = status;
		this.mediaType = mediaType;
	}

	static Stream<LinkKind> pages() {
		return Arrays.stream(values()).filter(LinkKind::isPage);
	}

	/**
	 * All HTML documents: the pages, and the one that Tomcat sends for a refused request.
	 */
	public static Stream<LinkKind> documents() {
		return Arrays.stream(values()).filter(LinkKind::isDocument);
	}

	public String target() {
		return this.target;
	}

	public String target(Language language) {
		return in(language, this.target);
	}

	/**
	 * An English link in another language.
	 */
	static String in(Language language, String link) {
		return link.replaceFirst("^/en\\b", "/" + language);
	}

	/**
	 * The page's own URL. What was pasted isn't part of it.
	 */
	String url() {
		return this.target.replaceFirst("&paste=.*", "");
	}

	int status() {
		return this.status;
	}

	String mediaType() {
		return this.mediaType;
	}

	boolean isRedirect() {
		return this.mediaType.isEmpty();
	}

	/**
	 * Whether scripts of other sites may read it.
	 */
	boolean isForPrograms() {
		return this.target.matches("[^?]*(\\.json|\\.md|/oembed)(\\?.*)?");
	}

	/**
	 * Whether it is rendered from a template.
	 */
	public boolean isPage() {
		return isDocument() && this != REFUSED;
	}

	private boolean isDocument() {
		return this.mediaType.equals("text/html");
	}

	boolean isFound() {
		return this.status < 400;
	}

}
