package dev.rolecompass.web;

import java.util.Locale;

import dev.rolecompass.link.MalformedLinkException;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.json.JacksonJsonView;

/**
 * Builds the pages of errors: what is wrong, and how to go on. Tools that asked for JSON
 * get a problem of RFC 9457 instead, those that asked for text get text.
 */
@Component
class ErrorPages {

	/**
	 * What an answer that another method isn't allowed has in its {@code Allow} header.
	 */
	static final String ALLOWED_METHODS = "GET, HEAD, OPTIONS";

	private final Sites sites;

	private final WaysOn waysOn;

	private final MessageSource messages;

	private final JacksonJsonView problemView;

	ErrorPages(Sites sites, WaysOn waysOn, MessageSource messages, JsonMapper mapper) {
		this.sites = sites;
		this.waysOn = waysOn;
		this.messages = messages;
		this.problemView = new JacksonJsonView(mapper);
		this.problemView.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.problemView.setModelKey(Page.ATTRIBUTE);
		this.problemView.setExtractValueFromSingleKeyModel(true);
		this.problemView.setDisableCaching(false);
	}

	/**
	 * The page of an error that isn't about what a link says.
	 * @param request the request
	 * @param status the status
	 * @return the page, or a problem for tools
	 */
	ModelAndView of(HttpServletRequest request, HttpStatus status) {
		String kind = switch (status) {
			case NOT_FOUND -> "not-found";
			case METHOD_NOT_ALLOWED -> "method-not-allowed";
			default -> status.is4xxClientError() ? "bad-request" : "server-error";
		};
		return of(request, status, kind, 0);
	}

	/**
	 * The page of a link that isn't one of ours.
	 * @param request the request
	 * @param ex what is wrong with the link
	 * @return the page, or a problem for tools
	 */
	ModelAndView of(HttpServletRequest request, MalformedLinkException ex) {
		return of(request, HttpStatus.NOT_FOUND, MessageKeys.of(ex.problem()), ex.position());
	}

	/**
	 * The problem of answers without a recommendation.
	 * @param request the request
	 * @param ex what is missing
	 * @return the problem
	 */
	ModelAndView of(HttpServletRequest request, NoRecommendationException ex) {
		return of(request, HttpStatus.NOT_FOUND, ex.kind(), 0);
	}

	private ModelAndView of(HttpServletRequest request, HttpStatus status, String kind, int position) {
		Site site = this.sites.of(request);
		ErrorPage page = new ErrorPage(kind, position, this.waysOn.from(request));
		ModelAndView view = asksFor(request, PageUrls.JSON_SUFFIX) ? problem(page, status, site.language().locale())
				: new ModelAndView(asksFor(request, PageUrls.TEXT_SUFFIX) ? MarkdownConfiguration.ERROR : "error",
						Page.ATTRIBUTE, page)
					.addObject(Sites.ATTRIBUTE, site);
		view.setStatus(status);
		return view;
	}

	private ModelAndView problem(ErrorPage page, HttpStatus status, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				this.messages.getMessage(page.text("text"), new Object[] { page.position() }, locale));
		problem.setTitle(this.messages.getMessage(page.text("title"), null, locale));
		return new ModelAndView(this.problemView, Page.ATTRIBUTE, problem);
	}

	private static boolean asksFor(HttpServletRequest request, String suffix) {
		String rawPath = String.valueOf(request.getAttribute(TidyRequestFilter.RAW_PATH));
		return TidyRequestFilter.withoutGlue(rawPath).endsWith(suffix);
	}

}
