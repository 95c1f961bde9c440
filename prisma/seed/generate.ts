type Wishes = { shops: number; products: number; orders: number };

export async function generate(_wishes: Wishes) {}
