package dev.rolecompass.web.error;

import java.util.Locale;
import java.util.Optional;

import dev.rolecompass.link.MalformedLinkException;
import dev.rolecompass.link.Routes;
import dev.rolecompass.web.MessageKeys;
import dev.rolecompass.web.OriginalPath;
import dev.rolecompass.web.Page;
import dev.rolecompass.web.PageFrame;
import dev.rolecompass.web.PageFrameAdvice;
import dev.rolecompass.web.error.NextSteps.NextStep;
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
 * Builds error pages: what is wrong, and where to go next. If JSON was requested, the
 * page is a problem detail (RFC 9457); if Markdown was requested, it is Markdown.
 */
@Component
class ErrorPages {

	private static final String MARKDOWN_VIEW = "text/error" + Routes.MARKDOWN;

	private final PageFrameAdvice frames;

	private final NextSteps nextSteps;

	private final MessageSource messages;

	private final JacksonJsonView problemView;

	ErrorPages(PageFrameAdvice frames, NextSteps nextSteps, MessageSource messages, JsonMapper mapper) {
		this.frames = frames;
		this.nextSteps = nextSteps;
		this.messages = messages;
		this.problemView = new JacksonJsonView(mapper);
		this.problemView.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.problemView.setModelKey(Page.ATTRIBUTE);
		this.problemView.setExtractValueFromSingleKeyModel(true);
		this.problemView.setDisableCaching(false);
	}

	/**
	 * The page of an error, in the requested format.
	 */
	ModelAndView page(HttpServletRequest request, HttpStatus status, Optional<Throwable> error) {
		PageFrame frame = this.frames.frame(request);
		ErrorPage page = page(status, error, this.nextSteps.after(request));
		ModelAndView view = view(page, status, OriginalPath.of(request), frame);
		view.setStatus(status);
		return view;
	}

	private static ErrorPage page(HttpStatus status, Optional<Throwable> error, NextStep next) {
		for (Throwable cause = error.orElse(null); cause != null; cause = cause.getCause()) {
			if (cause instanceof MalformedLinkException malformed) {
				return new ErrorPage(MessageKeys.of(malformed.problem()), malformed.position(), next);
			}
			if (cause instanceof NoRecommendationException missing) {
				return new ErrorPage(missing.kind(), 0, next);
			}
		}
		return new ErrorPage(kind(status), 0, next);
	}

	private static String kind(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "not-found";
			case METHOD_NOT_ALLOWED -> "method-not-allowed";
			default -> status.is4xxClientError() ? "bad-request" : "server-error";
		};
	}

	private ModelAndView view(ErrorPage page, HttpStatus status, OriginalPath path, PageFrame frame) {
		if (path.endsWith(Routes.JSON)) {
			return new ModelAndView(this.problemView, Page.ATTRIBUTE, problem(page, status, frame.language().locale()));
		}
		return new ModelAndView(path.endsWith(Routes.MARKDOWN) ? MARKDOWN_VIEW : "error", Page.ATTRIBUTE, page)
			.addObject(PageFrameAdvice.ATTRIBUTE, frame);
	}

	private ProblemDetail problem(ErrorPage page, HttpStatus status, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				this.messages.getMessage(page.key("text"), new Object[] { page.position() }, locale));
		problem.setTitle(this.messages.getMessage(page.key("title"), null, locale));
		return problem;
	}

}
