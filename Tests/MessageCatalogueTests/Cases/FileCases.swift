/// Files and folders: what is there, what is not, what cannot be read.
internal import Diagnostics
internal import Glibc
internal import SitePublisher

@testable internal import CampaignReader

extension MessageChapter {
  static let files = MessageChapter(
    title: "Tệp và thư mục",
    introduction: """
      Chương trình đọc thư mục của chiến dịch: tệp `campaign.yaml`, các bảng (tệp Excel hoặc CSV), và các thư mục \
      `submissions`, `stories`, `photos`, `documents`. Tệp khác không được đọc, và được nói rõ.
      """,
    cases: [
      .check("campaign-file-missing") { $0.remove("campaign.yaml") },
      .check("table-missing") { $0.remove("honourees.xlsx") },
      .check("table-given-twice") { $0.write("honourees.csv", "Mã hồ sơ,Họ và tên\n") },
      .check("file-name-near-miss") { $0.write("honoures.xlsx", "x") },
      .check("file-name-near-miss") { $0.write("honourees (1).xlsx", "x") },
      .check("file-not-used") { $0.write("Danh sách cũ.docx", "x") },
      MessageCase("file-unreadable") { bench in
        var options = bench.options()
        options.campaign = "\(bench.root)/luc-ngan-2025"
        return await SiteBuilder(options).check().diagnostics
      },
      .made("file-unreadable") { .unreadable("honourees.xlsx", .system(EACCES)) },
      .check("input-too-large") { $0.write("stories/HD-0001.md", String(repeating: "Ông lùi rào. ", count: 20_000)) },
      .made("folder-too-large") { .unreadable("documents", .tooManyEntries(limit: Limits.entries)) },
      .check("link-leaves-folder") { $0.link("documents/bao-cao.pdf", to: "/etc/hostname") },
      MessageCase("file-name-not-unicode") { bench in
        try bench.lay(.base)
        // “Tờ rơi.pdf” in Windows-1258.
        let name = Array("\(bench.campaign)/documents/T".utf8) + [0xF6] + Array(" roi.pdf".utf8) + [0]
        let descriptor = name.withUnsafeBufferPointer { bytes in
          bytes.withMemoryRebound(to: CChar.self) { name in
            name.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
          }
        }
        close(descriptor)
        return await bench.check()
      },
      MessageCase("not-a-regular-file") { bench in
        try bench.lay(.base)
        mkfifo(bench.campaign + "/documents/ong-dan", 0o600)
        return await bench.check()
      },
      .check("documents-too-deep") {
        $0.write("documents/\(String(repeating: "lop/", count: Limits.documentDepth + 1))to-roi.pdf", "x")
      },
      .check("encoding-legacy") { draft in
        // “Nguyễn Văn Hải” in TCVN3.
        let name = Array("Nguy".utf8) + [0xD4] + Array("n V".utf8) + [0xA8] + Array("n H".utf8) + [0xB6, 0x69]
        draft.layText(.delegates, bytes: Array("unit,number\n".utf8) + name + Array(",2\n".utf8))
      },
      .check("encoding-unknown") { $0.layText(.delegates, bytes: [0x61, 0x2C, 0xFF, 0x62]) },
      .check("encoding-unknown") { $0.write("stories/HD-0001.md", bytes: [0x61, 0x2C, 0xFF, 0x62]) },
      .check("encoding-binary") { $0.layText(.delegates, bytes: [0x61, 0, 0, 0, 0xFF, 0xC0, 0x01]) },
      .check("encoding-workbook") { $0.layText(.delegates, bytes: [0x50, 0x4B, 0x03, 0x04, 1, 2]) },
      .check("encoding-broken-utf-16") { $0.layText(.delegates, bytes: [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8]) },
      .check("more-problems") { draft in
        for number in 1...1_040 {
          draft.copy(.honourees, "HD-0004", ["id": "HD-1\(number)", "name": "Lê Văn \(number)", "area_m2": "60 m dài"])
        }
      },
    ])
}
