import "server-only";

export { findVideo, getFeed, listFeedAfter } from "./feed";
export { listGoodsToShow, type ShownGoods } from "./goods";
export { findFilm, listOwnVideos, listVideosForCounty } from "./kept";
export { listOwnLikes, readLikes } from "./like";
export { listNewVideos, listVideosOfProduct, listVideosOfShop } from "./shelf";
