<#include "frame.ftl">
<@frame>
<main id="main">
<nav class="breadcrumb">
<ol>
<li><a href="/${language}/index.html">${own.start}</a></li>
<li><a href="/${language}/${path?keep_before("/")}/index.html">${content.topic?html}</a></li>
</ol>
</nav>
<h1>${content.title?html}</h1>
<p>${content.summary?html}</p>
<#if language != "nb">
<aside aria-label="${own.translation}">
<details>
<summary>${own.translation} <span>${own.share}</span> <span>${own.draft}</span></summary>
<p>${own.meaning}</p>
<p>${own.unclear}</p>
<p><a href="/nb/${path}" hreflang="nb">${own.original}</a></p>
</details>
</aside>
</#if>
<nav class="contents" aria-label="${own.contents}">
<details>
<summary>${own.contents}</summary>
${content.body?keep_before("</ul>")}</ul>
</details>
</nav>
${content.body?keep_after("</ul>")}
<p class="checked"><time datetime="${content.checked}">${own.checked} ${content.checked}</time></p>
</main>
<nav class="topic" aria-label="${own.pages}">
<h2>${own.pages}</h2>
<@page_list tag=content.tags[0] summaries=false/>
</nav>
</@frame>
