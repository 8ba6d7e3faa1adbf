/// Publishing, and writing new folders: what stands in the way of the last step.
internal import CampaignModel
internal import Diagnostics
internal import Foundation
internal import Glibc

@testable internal import CampaignWriter
@testable internal import SitePublisher

extension MessageChapter {
  static let publishing = MessageChapter(
    title: "Công bố",
    introduction: """
      Trang web chỉ được thay khi mọi trang đều đúng; nếu có gì cản trở thì trang đang công bố vẫn nguyên như cũ.
      """,
    cases: [
      MessageCase("build-running") { bench in
        try bench.lay(.base)
        let state = StateFolder(of: bench.output)
        try state.prepare()
        let lock = try StateLock.take(state, name: StateFolder.publishLock)
        let found = await bench.build()
        _ = consume lock
        return found
      },
      MessageCase("target-not-a-folder") { bench in
        try bench.lay(.base)
        try bench.write([], bench.output)
        return await bench.build()
      },
      MessageCase("target-not-ours") { bench in
        try bench.lay(.base)
        try bench.write([], bench.output + "/ảnh gia đình.jpg")
        return await bench.build()
      },
      MessageCase("target-is-mount-point") { bench in
        try bench.lay(.base)
        return await bench.build(output: "/proc")
      },
      MessageCase("target-holds-campaign") { bench in
        try bench.lay(.base)
        return await bench.build(output: bench.campaign + "/public")
      },
      .made("content-not-approved") { .contentNotApproved("public/luc-ngan-2024") },
      .made("not-a-takedown-alone") { .notTakedownAlone("public/luc-ngan-2024") },
      .made("publish-failed") { .publishFailed(FileSystemError("write", "/srv/www/luc-ngan-2024", code: ENOSPC)) },
      .made("site-list-not-written") { .siteListFailed(FileSystemError("open", "public/index.html", code: EACCES)) },
      .made("share-image-not-drawn") { .shareImageProgramMissing() },
      MessageCase("share-image-unfit") { bench in
        var draft = CampaignDraft.base
        draft.write("site-templates/assets/chia-se.png", "GIF89a")
        try bench.lay(draft)
        return await bench.build()
      },
      .made("yearbook-no-browser") { .yearbookNoBrowser(nil, for: "ky-yeu.pdf") },
      .made("yearbook-no-browser") { .yearbookNoBrowser("/opt/chromium", for: "ky-yeu.pdf") },
      .made("yearbook-browser-old") { .yearbookOldBrowser(120, for: "ky-yeu.pdf") },
      .made("yearbook-not-printed") { .yearbookNotPrinted("ky-yeu.pdf", .browser("exited(5)")) },
      .made("yearbook-not-printed") { .yearbookNotPrinted("ky-yeu.pdf", .outOfTime(63)) },
      .made("yearbook-not-printed") { .yearbookNotPrinted("ky-yeu.pdf", .noDocument) },
      .made("yearbook-empty") { .yearbookEmpty() },
      MessageCase("yearbook-file-exists") { bench in
        try bench.lay(.base)
        try bench.write([], bench.root + "/ky-yeu.pdf")
        return await bench.yearbook(browser: "/bin/true")
      },
      MessageCase("yearbook-in-published-site") { bench in
        try bench.lay(.base)
        try bench.write([], StateFolder(of: bench.output).manifest)
        return await bench.yearbook(to: bench.output + "/ky-yeu.pdf", browser: "/bin/true")
      },
      MessageCase("yearbook-not-written") { bench in
        try bench.lay(.base)
        return await bench.yearbook(to: bench.root + "/in/ky-yeu.pdf", browser: "/bin/true")
      },
      MessageCase("report-in-published-site") { bench in
        try bench.lay(.base)
        try bench.write([], StateFolder(of: bench.output).manifest)
        return await bench.report(to: bench.output + "/bao-cao")
      },
      MessageCase("report-in-campaign") { bench in
        try bench.lay(.base)
        return await bench.report(to: bench.campaign + "/documents")
      },
      MessageCase("report-not-written") { bench in
        try bench.lay(.base)
        try bench.write([], bench.root + "/bao-cao")
        return await bench.report(to: bench.root + "/bao-cao")
      },
      .made("report-too-large") { .reportTooLarge() },
      .made("folder-not-empty") { WriteFailure.folderNotEmpty("luc-ngan-2024").diagnostic },
      .made("workbook-not-made") { WriteFailure.workbookNotMade("honourees.xlsx", .noSheets).diagnostic },
      .made("cannot-write") { WriteFailure.cannotWrite("luc-ngan-2024/campaign.yaml", error: EACCES).diagnostic },
    ])

  /// For whoever looks after the program.
  static let installation = MessageChapter(
    title: "Cài đặt",
    introduction: "Những thông báo này nói về chương trình và mẫu trang, không phải về số liệu.",
    cases: [
      MessageCase("templates-missing") { bench in
        try bench.lay(.base)
        return await bench.build(templates: bench.root + "/site-templates")
      },
      MessageCase("template-unreadable") { bench in
        var draft = CampaignDraft.base
        draft.write("site-templates/pages/home.mustache", String(repeating: "x", count: TemplateFolder.limit + 1))
        try bench.lay(draft)
        return await bench.build()
      },
      MessageCase("shared-file-missing") { bench in
        try bench.lay(.base)
        let templates = bench.root + "/site-templates"
        try FileManager.default.copyItem(atPath: Bench.templates, toPath: templates)
        try FileManager.default.removeItem(atPath: templates + "/assets/bieu-tuong.svg")
        return await bench.build(templates: templates)
      },
      MessageCase("sample-size-out-of-range") { bench in
        do throws(WriteFailure) {
          _ = try SampleCampaign(honourees: 2_000_000).write(to: bench.root + "/mau")
        } catch { return [error.diagnostic] }
        return []
      },
    ])
}
