vinhdanhChiMuc=[
["CN-01","Bà Nguyễn Thị Ánh","Tổ dân phố 1, thị trấn Một","Cá nhân · Giấy khen cấp xã","20 m²","MH-3/QĐ-UBND"],
["HO-01","Hộ ông Giáp Văn Ân","Thôn Gốc, xã Hai","Hộ gia đình · Giấy khen cấp huyện","khoảng 230,5 m²","Đường trục thôn Đường ra đồng MH-10/QĐ-UBND Hài"],
["TT-01","Nhân dân thôn Cầu","Thôn Cầu, xã Hai","Tập thể · Giấy khen cấp huyện","1.260 m²","Đường trục thôn MH-10/QĐ-UBND Hài"]];
