package org.foramen.clinic.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Turns an {@link Answer} into the response: a page through its template, a paper through the press, an address into a redirect. */
@Component
public final class PageWriter implements HandlerMethodReturnValueHandler {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (response == null || !(answer instanceof Answer given)) {
            return;
        }
        if (given instanceof GoTo go && request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", go.address());
        } else {
            write(given, response);
        }
    }

    /** Writes the answer, for filters too, which stand outside the controllers. */
    public void write(Answer answer, HttpServletResponse response) throws IOException {
        switch (answer) {
            case GoTo go -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", go.address());
            }
            case Page page -> show(page, response);
            case Paper paper -> print(paper, response);
        }
    }

    private void print(Paper paper, HttpServletResponse response) throws IOException {
        StringOutput html = new StringOutput();
        templates.render(paper.page().template() + ".jte", paper.page(), html);
        byte[] pdf = Press.print(html.toString());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + paper.file() + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private void show(Page page, HttpServletResponse response) throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(page.template() + ".jte", page, output);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
